package io.github.fengong.agency;

import io.github.fengong.model.MeasureTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A directory without a register: it knows abbreviations (人行 = 人民银行 = 中国人民银行), and so which names stand for the same body, but no
 * official names. Names that merely look alike stay apart: 市水务局 is not 市税务局.
 */
public final class PlainDirectory implements AgencyDirectory {

    private final List<Map.Entry<String, String>> same = new ArrayList<>();

    /** Reads the abbreviations. */
    public PlainDirectory() {
        WordList.read("same.txt", (word, other) -> same.add(Map.entry(other, word)));
        same.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> entry.getKey().length())
                .reversed());
    }

    @Override
    public AgencyResolver resolverFor(MeasureTable table, List<String> names) {
        return (name, collective) -> new AgencyIdentity(
                collective ? name : keyOf(name), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private String keyOf(String name) {
        String folded = name.replace('（', '(').replace('）', ')');
        for (Map.Entry<String, String> entry : same) {
            int place = folded.indexOf(entry.getKey());
            if (place >= 0 && !folded.contains(entry.getValue())) {
                return folded.substring(0, place)
                        + entry.getValue()
                        + folded.substring(place + entry.getKey().length());
            }
        }
        return folded;
    }
}
