/** Reads Word documents of every kind: .docx, .doc, .wps, Word XML and RTF. */
package io.github.fengong.extract.word;
