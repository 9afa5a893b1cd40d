package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the other cells of each row under their headers. A blank one stays blank, but for the deadline of a row that goes on with the
 * measure or the units of the row above: it goes on with its deadline too. {@code 同上} and {@code 〃} stand for the words above in any column.
 */
final class ExtraFiller {

    private ExtraFiller() {}

    /** The extra cells of a row with their findings; {@code goesOn} tells for each row whether deadlines go on. */
    static List<Filled<Map<String, String>>> fill(List<PlacedRow> rows, List<Boolean> goesOn) {
        List<Filled<Map<String, String>>> filled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, String> above =
                    goesOn.get(index) ? filled.get(index - 1).value() : Map.of();
            Map<String, String> last = index > 0 ? filled.get(index - 1).value() : Map.of();
            filled.add(extras(rows.get(index).row(), above, last));
        }
        return filled;
    }

    private static Filled<Map<String, String>> extras(
            TaskRow row, Map<String, String> above, Map<String, String> last) {
        Map<String, String> extras = new LinkedHashMap<>();
        List<PendingFinding> findings = new ArrayList<>();
        for (ExtraField extra : row.extras()) {
            String header = extra.header();
            boolean repeats = CellText.repeatsAbove(extra.field().full());
            if (repeats && last.containsKey(header)) {
                extras.put(header, last.get(header));
                findings.add(inherited(row, header, extra.field().full(), last.get(header)));
            } else if (!extra.field().blank()) {
                extras.merge(header, extra.field().full(), (first, second) -> first + "\n" + second);
            } else if (extra.deadline() && above.containsKey(header)) {
                extras.put(header, above.get(header));
                findings.add(inherited(row, header, "", above.get(header)));
            }
        }
        return new Filled<>(extras, Provenance.STATED, findings);
    }

    private static PendingFinding inherited(TaskRow row, String header, String written, String above) {
        String state = written.isEmpty() ? "一栏为空" : "一栏写作“" + written + "”";
        return new PendingFinding(
                FindingCode.EXTRA_INHERITED,
                MeasureField.EXTRA,
                "“" + header + "”" + state + "，沿用上行“" + above + "”",
                written,
                above,
                row.location());
    }
}
