/** Reads Excel workbooks. */
package io.github.fengong.extract.sheet;
