package io.github.fengong.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class ContentScannerTest {

    private static ContentScanner scan(String content) {
        return new ContentScanner(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void operandsStandBeforeTheirOperator() {
        ContentScanner scanner = scan("0.5 -3 .25 w % comment\n/F1 12 Tf");

        assertThat(scanner.next()).isEqualTo("w");
        assertThat(scanner.operands().number(0)).isEqualTo(0.5);
        assertThat(scanner.operands().number(1)).isEqualTo(-3);
        assertThat(scanner.operands().number(2)).isEqualTo(0.25);
        assertThat(scanner.next()).isEqualTo("Tf");
        assertThat(scanner.operands().name(0)).isEqualTo(COSName.getPDFName("F1"));
        assertThat(scanner.next()).isNull();
    }

    @Test
    void numbersWithSignsInWrongPlacesCountAsFarAsTheyGo() {
        ContentScanner scanner = scan("--7 12-34 1.2.3 0.5w");

        assertThat(scanner.next()).isEqualTo("w");
        assertThat(scanner.operands().number(0)).isEqualTo(-7);
        assertThat(scanner.operands().number(1)).isEqualTo(12);
        assertThat(scanner.operands().number(2)).isEqualTo(1.2);
        assertThat(scanner.operands().number(3)).isEqualTo(0.5);
    }

    @Test
    void stringsLoseTheirEscapes() {
        ContentScanner scanner = scan("(a\\(b\\)(c)\\101\\\nd)Tj<4 1 4>Tj");

        scanner.next();
        assertThat(scanner.operands().string(0))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("a(b)(c)Ad");
        scanner.next();
        assertThat(scanner.operands().string(0))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("A@");
    }

    @Test
    void arraysMixStringsAndNumbers() {
        ContentScanner scanner = scan("[(a)-250(b)]TJ");

        assertThat(scanner.next()).isEqualTo("TJ");
        Operands array = scanner.operands().array(0);
        assertThat(array.size()).isEqualTo(3);
        assertThat(array.number(1)).isEqualTo(-250);
        assertThat(array.isString(2)).isTrue();
    }

    @Test
    void propertyListsAreDictionaries() {
        ContentScanner scanner = scan("/Span <</MCID 0/ActualText(ab)/Inner<</K[1 (x)]>> >> BDC");

        assertThat(scanner.next()).isEqualTo("BDC");
        COSDictionary properties = (COSDictionary) scanner.operands().object(1);
        assertThat(properties.getInt(COSName.MCID)).isZero();
        assertThat(properties.getString(COSName.ACTUAL_TEXT)).isEqualTo("ab");
        assertThat(properties.getCOSDictionary(COSName.getPDFName("Inner")).getCOSArray(COSName.K))
                .hasSize(2);
    }

    @Test
    void picturesInTheContentArePassedOver() {
        ContentScanner scanner = scan("BI /W 2 /H 2 /BPC 8 ID \0( EI \1\2 ET\nEI Q");

        assertThat(scanner.next()).isEqualTo("BI");
        assertThat(scanner.next()).isEqualTo("Q");
    }

    @Test
    void brokenSyntaxEndsWithTheContent() {
        assertThat(scan("[(a) 1 <</A").next()).isNull();
        assertThat(scan("))>>]{}").next()).isNull();
        assertThat(scan("(never closed").next()).isNull();
        assertThat(scan("[".repeat(100_000)).next()).isNull();
        assertThat(scan("<<".repeat(100_000)).next()).isNull();
        assertThat(scan("/A<<".repeat(100_000)).next()).isNull();
    }

    @Test
    void missingOrOtherOperandsAreErrors() {
        ContentScanner scanner = scan("/F1 Tf");
        scanner.next();

        assertThatThrownBy(() -> scanner.operands().number(0)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> scanner.operands().number(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
