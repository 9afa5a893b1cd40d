/** Reads tables in plain text, Markdown, CSV and TSV. */
package io.github.fengong.extract.text;
