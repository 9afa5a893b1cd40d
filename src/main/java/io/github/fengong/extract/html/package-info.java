/** Reads web pages. */
package io.github.fengong.extract.html;
