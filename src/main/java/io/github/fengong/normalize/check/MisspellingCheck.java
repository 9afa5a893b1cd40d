package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are always written wrong, from a list: {@code 布署} is meant to be {@code 部署}. */
final class MisspellingCheck extends TextCheck {

    private static final List<Misspelling> LIST =
            CheckWordList.read("misspellings.txt").stream().map(Misspelling::of).toList();

    /**
     * One word of the list.
     *
     * @param wrong as it is written wrong
     * @param right as it should be
     * @param place the wrong word where no longer word holds it by chance
     */
    private record Misspelling(String wrong, String right, Pattern place) {

        static Misspelling of(List<String> fields) {
            String place = fields.size() > 2 ? fields.get(2) : Pattern.quote(fields.get(0));
            return new Misspelling(fields.get(0), fields.get(1), Pattern.compile(place));
        }
    }

    @Override
    Stream<Finding> findings(WrittenText written) {
        List<Finding> findings = new ArrayList<>();
        for (Misspelling misspelling : LIST) {
            if (!written.text().contains(misspelling.wrong())) {
                continue;
            }
            Matcher matcher = misspelling.place().matcher(written.text());
            while (matcher.find()) {
                findings.add(written.finding(
                        FindingCode.CHARACTER_SUSPECT,
                        "“" + matcher.group() + "”疑为“" + misspelling.right() + "”："
                                + Excerpt.around(written.text(), matcher.start(), matcher.end()),
                        matcher.group(),
                        misspelling.right()));
            }
        }
        return findings.stream();
    }
}
