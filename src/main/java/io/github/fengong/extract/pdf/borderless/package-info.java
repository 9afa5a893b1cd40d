/**
 * From the text of several pages to the lines that a table leaves out: where columns and rows of long texts would be divided if the table
 * had borders. With these lines, a page is read as if they were drawn.
 */
package io.github.fengong.extract.pdf.borderless;
