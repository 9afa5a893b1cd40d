/** From the tables of pages to the tables of the document: running heads left out, the parts of a table joined, rows and cells that a page break cut made whole. */
package io.github.fengong.extract.pdf.stitch;
