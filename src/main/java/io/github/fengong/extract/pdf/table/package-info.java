/**
 * From what a page shows to the tables on it, in steps: rules → joined edges → lattice → cells with spans → text in cells. Where rules are
 * missing, columns and rows are found from aligned text.
 */
package io.github.fengong.extract.pdf.table;
