package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of ECMA-376 Part 1, 17.18.59, each at its beginning and where it turns. */
final class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decimal                      | 1 1, 10 10, 32767 32767, 100000 100000
            decimalHalfWidth             | 1 1, 21 21
            decimalZero                  | 1 01, 9 09, 10 10, 100 100
            numberInDash                 | 1 -␠1␠-, 12 -␠12␠-
            hex                          | 9 9, 10 A, 31 1F
            upperRoman                   | 0 , 100 C, 101 CI, 110 CX, 1000 M, 1 I, 4 IV, 9 IX, 14 XIV, 40 XL, 90 XC, 400 CD, 1998 MCMXCVIII
            lowerRoman                   | 1 i, 18 xviii, 21 xxi
            upperLetter                  | 0 , 1 A, 26 Z, 27 AA, 53 AAA, 781 A
            lowerLetter                  | 1 a, 26 z, 27 aa, 28 bb
            russianUpper                 | 1 А, 29 Я, 30 АА
            russianLower                 | 1 а, 2 б
            ordinal                      | 1 1st, 2 2nd, 3 3rd, 4 4th, 11 11th, 12 12th, 13 13th, 21 21st, 111 111th
            cardinalText                 | 1 One, 21 Twenty-one, 100 One␠hundred, 1005 One␠thousand␠five
            ordinalText                  | 1 First, 12 Twelfth, 20 Twentieth, 21 Twenty-first, 108 One␠hundred␠eighth
            chicago                      | 1 *, 2 †, 3 ‡, 4 §, 5 **, 6 ††
            decimalEnclosedCircle        | 0 0, 1 ①, 10 ⑩, 20 ⑳, 21 21
            decimalEnclosedCircleChinese | 1 ①, 10 ⑩, 11 ⑪, 20 ⑳, 21 21
            decimalEnclosedFullstop      | 1 ⒈, 20 ⒛, 21 21
            decimalEnclosedParen         | 1 ⑴, 20 ⒇, 21 21
            decimalFullWidth             | 1 １, 10 １０, 21 ２１, 100 １００, 10000 １００００
            decimalFullWidth2            | 1 １, 10 １０
            chineseCounting              | 0 ○, 1 一, 9 九, 10 十, 11 十一, 20 二十, 21 二十一, 99 九十九, 100 一○○, 101 一○一, 110 一一○, 1000 一○○○, 10000 一○○○○
            chineseCountingThousand      | 0 零, 1 一, 10 十, 11 十一, 20 二十, 100 一百, 101 一百零一, 105 一百零五, 110 一百一十, 111 一百一十一, 1000 一千, 1001 一千零一, 1005 一千零五, 1010 一千零一十, 1100 一千一百, 10000 一万, 10001 一万零一, 10005 一万零五, 10100 一万零一百, 20000 二万, 12345 一万二千三百四十五
            chineseLegalSimplified       | 0 零, 1 壹, 2 贰, 3 叁, 6 陆, 10 壹拾, 11 壹拾壹, 20 贰拾, 21 贰拾壹, 100 壹佰, 101 壹佰零壹, 110 壹佰壹拾, 1000 壹仟, 1005 壹仟零伍, 10000 壹万, 10005 壹万零伍
            ideographDigital             | 0 〇, 1 一, 10 一〇, 11 一一, 20 二〇, 100 一〇〇, 110 一一〇, 1000 一〇〇〇, 10000 一〇〇〇〇
            ideographTraditional         | 0 0, 1 甲, 2 乙, 10 癸, 11 11
            ideographZodiac              | 1 子, 2 丑, 11 戌, 12 亥, 13 13
            ideographZodiacTraditional   | 1 甲子, 2 乙丑, 11 甲戌, 60 癸亥, 61 甲子
            ideographEnclosedCircle      | 1 ㈠, 10 ㈩, 11 11
            ideographLegalTraditional    | 1 壹, 2 貳, 3 參, 6 陸, 9 玖, 10 壹拾, 11 壹拾壹, 21 貳拾壹, 50 伍拾, 110 壹佰壹拾, 500 伍佰, 1000 壹仟, 10000 壹萬
            taiwaneseCounting            | 1 一, 10 十, 21 二十一, 99 九十九, 100 一○○, 101 一○一, 1000 一○○○
            taiwaneseCountingThousand    | 1 一, 10 十, 11 十一, 100 一百, 101 一百零一, 105 一百零五, 110 一百一十, 1000 一千, 10000 一萬, 10005 一萬零五
            taiwaneseDigital             | 1 一, 10 一○, 11 一一, 21 二一, 100 一○○, 1000 一○○○
            japaneseCounting             | 1 一, 10 十, 11 十一, 20 二十, 100 百, 101 百一, 110 百十, 1000 千, 10000 一万
            japaneseLegal                | 1 壱, 2 弐, 3 参, 5 伍, 10 壱拾, 11 壱拾壱, 20 弐拾, 50 伍拾, 100 壱百, 500 伍百, 1000 壱阡, 10000 壱萬
            japaneseDigitalTenThousand   | 1 一, 10 一〇, 11 一一, 101 一〇一, 10000 一〇〇〇〇
            aiueo                        | 1 ｱ, 2 ｲ, 46 ﾝ, 47 ｱ
            aiueoFullWidth               | 1 ア, 2 イ, 46 ン, 47 ア
            iroha                        | 1 ｲ, 2 ﾛ, 48 ﾝ, 49 ｲ
            irohaFullWidth               | 1 イ, 2 ロ, 48 ン, 49 イ
            koreanDigital                | 1 일, 10 일영, 11 일일
            koreanDigital2               | 1 一, 10 一零, 11 一一
            koreanCounting               | 1 일, 10 십, 11 십일, 20 이십, 100 백
            koreanLegal                  | 1 하나, 2 둘, 10 열, 11 열하나, 20 스물, 99 아흔아홉, 100 백
            ganada                       | 1 가, 2 나, 14 하, 15 가가, 16 나나
            chosung                      | 1 ㄱ, 2 ㄴ, 14 ㅎ, 15 ㄱㄱ
            arabicAlpha                  | 1 أ, 2 ب, 3 ت, 27 و, 28 ي, 29 أأ
            arabicAbjad                  | 1 أ, 3 ج, 27 غ, 28 ظ, 29 أأ
            hindiNumbers                 | 1 १, 10 १०
            thaiNumbers                  | 1 ๑, 10 ๑๐
            thaiLetters                  | 1 ก, 3 ค, 40 อ, 41 ฮ, 42 กก
            custom:01, 02, 03, ...       | 1 01, 12 12, 123 123
            custom:0001, 0002, ...       | 1 0001, 12 0012
            custom:whatever              | 7 7
            aFormatOfTheFuture           | 7 7
            none                         | 7 ''
            """)
    void numbersAreWrittenAsTheStandardSays(String format, String row) {
        for (String sample : row.split(", ")) {
            String[] parts = sample.split(" ", 2);
            String expected =
                    parts.length == 1 ? "" : parts[1].replace('␠', ' ').replace("''", "");
            assertThat(NumberFormats.format(format, Integer.parseInt(parts[0])))
                    .as(format + " " + parts[0])
                    .isEqualTo(expected.strip().equals(expected) ? expected : expected.strip());
        }
    }

    @Test
    void numbersThatNoListReachesStayDecimal() {
        assertThat(NumberFormats.format("lowerRoman", Integer.MAX_VALUE)).isEqualTo("2147483647");
        assertThat(NumberFormats.format("chineseCounting", -1)).isEqualTo("-1");
    }
}
