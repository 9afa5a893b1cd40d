/**
 * Editions of one document over time: what stands in a result folder from an earlier run, what goes to its history, and what changed since.
 */
package io.github.fengong.edition;
