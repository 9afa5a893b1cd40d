package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the divisions whose bodies numbered the documents that a text names: 穗卫函〔2023〕1930号 → 广州市. */
final class DocumentMark {

    private static final Pattern NUMBER =
            Pattern.compile("([\\p{IsHan}]{2,10})[〔\\[［（(【](?:19|20)\\d\\d[〕\\]］）)】]第?\\d+号");

    private static final int LONGEST_MARK = 2;

    private DocumentMark() {}

    static List<Division> places(String text) {
        List<Division> places = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            for (int length = LONGEST_MARK; length > 0; length--) {
                Division division = Marks.DIVISIONS.get(matcher.group(1).substring(0, length));
                if (division != null) {
                    places.add(division);
                    break;
                }
            }
        }
        return places;
    }

    /** Loads the resource when it is first needed. */
    private static final class Marks {
        static final Map<String, Division> DIVISIONS = read();

        private static Map<String, Division> read() {
            Map<String, Division> divisions = new HashMap<>();
            for (String line : ResourceLines.read("document-marks.tsv")) {
                int tab = line.indexOf('\t');
                divisions.put(line.substring(0, tab), RegionFinder.parse(line.substring(tab + 1)));
            }
            return divisions;
        }
    }
}
