/**
 * From a page of a PDF document to what it shows: glyphs with their places, and the lines and filled boxes that can be seen. The only
 * package that interprets PDF; everything after it works on plain values in points, the origin at the top left of the page as it is read.
 */
package io.github.fengong.extract.pdf.page;
