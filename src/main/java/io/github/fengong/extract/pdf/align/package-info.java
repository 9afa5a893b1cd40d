/**
 * Tables whose cells are not drawn, or not all: zones between the gutters of a page → blocks of rows whose gaps stand under each other →
 * columns → rows → cells.
 */
package io.github.fengong.extract.pdf.align;
