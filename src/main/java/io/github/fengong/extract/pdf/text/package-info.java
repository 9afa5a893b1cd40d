/** From glyphs to words: the lines of a cell or of a paragraph in reading order, with blanks where the page shows them, and lines joined where they were wrapped. */
package io.github.fengong.extract.pdf.text;
