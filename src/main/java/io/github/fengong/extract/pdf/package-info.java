/** Finds the tables of PDF documents. */
package io.github.fengong.extract.pdf;
