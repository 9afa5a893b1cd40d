package io.github.fengong.export;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.List;

/** What of a measure does not stand in its own cells, in words and as marks. */
final class FilledIn {

    private FilledIn() {}

    /** Tells whether the value was not in the document at its place, so that a reader should see it marked. */
    static boolean isMarked(Provenance provenance) {
        return provenance == Provenance.INHERITED || provenance == Provenance.RESTORED;
    }

    /** Returns for example {@code 序号补全；责任单位沿用上行}; empty where everything is stated. */
    static String words(Measure measure) {
        MeasureProvenance provenance = measure.provenance();
        List<String> words = new ArrayList<>();
        add(words, "序号", provenance.serial());
        add(words, "指标", provenance.indicator());
        add(words, "改革举措", provenance.measure());
        add(words, "主要做法", provenance.practice());
        add(words, "责任单位", provenance.responsibility());
        return String.join("；", words);
    }

    private static void add(List<String> words, String field, Provenance provenance) {
        if (provenance != Provenance.STATED) {
            words.add(field + word(provenance));
        }
    }

    private static String word(Provenance provenance) {
        return switch (provenance) {
            case STATED -> "原文";
            case NUMBERED -> "取自自动编号";
            case MERGED -> "取自合并单元格";
            case INHERITED -> "沿用上行";
            case RESTORED -> "补全";
        };
    }
}
