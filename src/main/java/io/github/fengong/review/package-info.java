/**
 * The page on which a person checks a result: from a document as it was read and the table made of it to one self-contained HTML page.
 */
package io.github.fengong.review;
