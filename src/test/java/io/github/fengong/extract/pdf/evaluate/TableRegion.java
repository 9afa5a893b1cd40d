package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.model.Box;

/**
 * Where a table, or a part of one, lies.
 *
 * @param page the page, from 1
 * @param box the box in the PDF's coordinates: points, the origin at the lower left, {@code top} the lower of both values
 */
record TableRegion(int page, Box box) {}
