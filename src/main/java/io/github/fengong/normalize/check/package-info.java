/**
 * Looks over the words and numbers of a table of measures and says what looks wrong; it changes nothing. One check is one class; entry:
 * {@link io.github.fengong.normalize.check.Checks}.
 */
package io.github.fengong.normalize.check;
