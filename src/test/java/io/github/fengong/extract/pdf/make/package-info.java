/** Programs that make the PDF documents under {@code src/test/resources/pdf}. Run by hand; what they made is checked in. */
package io.github.fengong.extract.pdf.make;
