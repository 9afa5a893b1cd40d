package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** Finds the lists of a binary document: what a paragraph refers to is an override of a list. See [MS-DOC] 2.4.6.3 to 2.4.6.5. */
final class DocNumbering {

    /** In a number's text the characters from U+0000 to U+0008 stand for the numbers of the levels. */
    private static final int PLACES = 9;

    private DocNumbering() {}

    /** Returns the lists by the numbers that paragraphs have for them, which begin with 1. */
    static Numbering read(ListTables tables) {
        Map<Integer, NumberingList> lists = new HashMap<>();
        try {
            for (int number = 1; ; number++) {
                LFO override = tables.getLfo(number);
                ListData data = tables.getListData(override.getLsid());
                if (data != null) {
                    lists.put(number, list(data, tables.getLfoData(number)));
                }
            }
        } catch (NoSuchElementException e) {
            // the table tells its end in no other way
            return new Numbering(lists);
        }
    }

    private static NumberingList list(ListData data, LFOData overrides) {
        Map<Integer, NumberingLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        ListLevel[] own = data.getLevels();
        for (int i = 0; i < own.length; i++) {
            levels.put(i, level(own[i]));
        }
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            if (override.isFormatting() && override.getLevel() != null) {
                levels.put(override.getLevelNum(), level(override.getLevel()));
            }
            if (override.isStartAt()) {
                int start = override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt();
                starts.put(override.getLevelNum(), start);
            }
        }
        return new NumberingList(Integer.toString(data.getLsid()), levels, starts);
    }

    private static NumberingLevel level(ListLevel level) {
        StringBuilder text = new StringBuilder();
        level.getNumberText().chars().forEach(c -> text.append(c < PLACES ? "%" + (c + 1) : Character.toString(c)));
        return new NumberingLevel(
                level.getStartAt(),
                NumberFormatCodes.name(level.getNumberFormat()),
                text.toString(),
                level.getRestart(),
                level.isLegalNumbering(),
                "");
    }
}
