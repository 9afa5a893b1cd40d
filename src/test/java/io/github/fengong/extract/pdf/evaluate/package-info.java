/**
 * The measure of the ICDAR 2013 table competition: adjacency relations between cells. See M. Göbel, T. Hassan, E. Oro, G. Orsi: A Methodology
 * for Evaluating Algorithms for Table Understanding in PDF Documents, DocEng 2012, and ICDAR 2013 Table Competition, ICDAR 2013.
 */
package io.github.fengong.extract.pdf.evaluate;
