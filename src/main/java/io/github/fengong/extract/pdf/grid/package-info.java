/** From drawn lines to a grid of cells: rules → joined edges → groups that hang together → lattice → cells with spans. */
package io.github.fengong.extract.pdf.grid;
