package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A large table that says the same of each district, with other numbers, and a later edition of it made by random edits, which knows where
 * each of its rows came from.
 */
final class PatternEdition {

    /** What was done to a row. */
    enum Edit {
        NONE,
        DELETE,
        /** The row of a pattern for a district that the old edition does not have. */
        OTHER_DISTRICT,
        /** Other numbers. */
        TARGETS,
        REWORD,
        UNITS,
        MOVE
    }

    private static final List<String> DISTRICTS = List.of(
            ("金平区 龙湖区 濠江区 澄海区 潮阳区 潮南区 南澳县 湘桥区 潮安区 饶平县 榕城区 揭东区 揭西县 惠来县 普宁市 梅江区 梅县区 大埔县 丰顺县 五华县" + " 平远县 蕉岭县 兴宁市 源城区 紫金县")
                    .split(" "));

    private static final List<String> NEW_DISTRICTS = List.of("高新区 保税区 华侨试验区 滨海新区 空港经济区".split(" "));

    private static final double EDITED_SHARE = 0.25;

    /** At most this share of the characters of a text is replaced. */
    private static final double MOST_REWORDED = 0.3;

    /**
     * A row of the edition.
     *
     * @param origin the index of the row it came from, or -1 for a new row
     */
    record Row(Measure measure, int origin, Edit edit) {}

    private final Random random;
    private final List<String> clauses = new ArrayList<>();
    private final List<Measure> before = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> deleted = new HashSet<>();

    PatternEdition(int patterns, long seed) {
        random = new Random(seed);
        for (Measure row : Editions.sample().measures()) {
            for (String clause : row.practice().split("[，。；、]")) {
                if (clause.length() > 5) {
                    clauses.add(clause);
                }
            }
        }
        List<String> texts =
                IntStream.range(0, patterns).mapToObj(n -> pattern()).toList();
        texts.forEach(pattern -> DISTRICTS.forEach(district -> before.add(row(pattern, district))));
        for (int at = 0; at < before.size(); at++) {
            String pattern = texts.get(at / DISTRICTS.size());
            if (random.nextDouble() < EDITED_SHARE) {
                edit(at, pattern, DISTRICTS.get(at % DISTRICTS.size()));
            } else {
                rows.add(new Row(before.get(at), at, Edit.NONE));
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).edit() == Edit.MOVE) {
                Collections.swap(rows, at, random.nextInt(rows.size()));
            }
        }
    }

    MeasureTable before() {
        return Editions.of(before.toArray(Measure[]::new));
    }

    MeasureTable after() {
        return Editions.of(rows.stream().map(Row::measure).toArray(Measure[]::new));
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the indices of the rows that were deleted. */
    Set<Integer> deleted() {
        return deleted;
    }

    /** Measure and practice with places for the district, {@code @}, and for numbers, {@code #}. */
    private String pattern() {
        StringBuilder practice = new StringBuilder("推进@");
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            practice.append(clause()).append(n % 2 == 0 ? "，完成#个，" : "，覆盖率达到#%，");
        }
        return "@" + clause() + "|" + practice + "由@统筹落实。";
    }

    private String clause() {
        return clauses.get(random.nextInt(clauses.size()));
    }

    private Measure row(String pattern, String district) {
        return row(pattern, district, district);
    }

    private Measure row(String pattern, String district, String unit) {
        StringBuilder text = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            text.append(c == '@' ? district : c == '#' ? String.valueOf(10 + random.nextInt(90)) : String.valueOf(c));
        }
        String[] fields = text.toString().split("\\|");
        return Editions.units(Editions.row(fields[0], fields[1]), unit + "政府 LEAD");
    }

    private void edit(int at, String pattern, String district) {
        Edit edit = Edit.values()[1 + random.nextInt(Edit.values().length - 1)];
        Measure old = before.get(at);
        switch (edit) {
            case DELETE -> deleted.add(at);
            case OTHER_DISTRICT -> {
                deleted.add(at);
                rows.add(new Row(row(pattern, NEW_DISTRICTS.get(random.nextInt(NEW_DISTRICTS.size()))), -1, edit));
            }
            case TARGETS -> rows.add(new Row(row(pattern, district), at, edit));
            case REWORD -> rows.add(new Row(reworded(old), at, edit));
            case UNITS -> rows.add(new Row(Editions.units(old, "市发改局 LEAD", district + "政府 SUPPORTING"), at, edit));
            default -> rows.add(new Row(old, at, edit));
        }
    }

    private Measure reworded(Measure old) {
        String measure = reword(old.measure());
        String practice = reword(old.practice());
        return Editions.reworded(old, "m-" + measure + practice, measure, practice);
    }

    private String reword(String text) {
        StringBuilder words = new StringBuilder(text);
        for (int n = (int) (random.nextDouble() * MOST_REWORDED * text.length()); n > 0; n--) {
            String clause = clause();
            words.setCharAt(random.nextInt(words.length()), clause.charAt(random.nextInt(clause.length())));
        }
        return words.toString();
    }
}
