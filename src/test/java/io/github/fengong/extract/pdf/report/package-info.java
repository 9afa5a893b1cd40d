/** A tool that compares the grids read from a folder of PDF documents with the truth files beside them. */
package io.github.fengong.extract.pdf.report;
