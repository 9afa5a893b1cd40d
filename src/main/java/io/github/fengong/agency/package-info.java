/**
 * From the words of a responsible-unit cell to assignments: {@link io.github.fengong.agency.ResponsibilitySplitter} splits one string,
 * {@link io.github.fengong.agency.AgencyStage} does so for a whole {@link io.github.fengong.model.MeasureTable} and tells which names
 * stand for the same agency. HanLP cuts the text into tagged words, a grammar over the tags decides.
 */
package io.github.fengong.agency;
