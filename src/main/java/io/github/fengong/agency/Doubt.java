package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;

/**
 * Words of which the grammar could not be sure, or that it made nothing of.
 *
 * @param code what kind of doubt
 * @param start their first character in the normalised text
 * @param end the character after their last
 * @param message what was assumed, in Chinese
 */
record Doubt(FindingCode code, int start, int end, String message) {}
