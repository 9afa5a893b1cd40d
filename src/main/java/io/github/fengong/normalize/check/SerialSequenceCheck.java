package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Serials go up by one, or begin again with 1: {@code 34, 37} leaves a gap, {@code 5, 5} repeats. Numbers stay as they are. Items below an
 * item are numbered by themselves, anew below each or running through.
 */
final class SerialSequenceCheck implements Check {

    @Override
    public List<Finding> findings(CheckedTable table) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Measure> last = new HashMap<>();
        for (int index = 0; index < table.measures().size(); index++) {
            Measure measure = table.measures().get(index);
            Measure sameRun = last.get(table.runs().get(index));
            boolean goesOn = sameRun == null && last.values().stream().anyMatch(before -> follows(before, measure));
            if (index > 0 && measure.part() == 1 && measure.provenance().serial() != Provenance.RESTORED && !goesOn) {
                Measure before = sameRun == null ? table.measures().get(index - 1) : sameRun;
                compare(before, measure, sameRun != null, findings);
            }
            last.put(table.runs().get(index), measure);
        }
        return findings;
    }

    private static boolean follows(Measure before, Measure measure) {
        return measure.serial() == before.serial() + 1;
    }

    private static void compare(Measure before, Measure measure, boolean sameRun, List<Finding> findings) {
        int step = measure.serial() - before.serial();
        boolean restarts = measure.serial() == 1 && (before.serial() != 1 || !sameRun);
        if (step == 1 || restarts) {
            return;
        }
        if (step == 0) {
            findings.add(finding(FindingCode.SERIAL_REPEATED, "序号" + measure.serial() + "重复", before, measure));
        } else {
            findings.add(finding(
                    FindingCode.SERIAL_GAP,
                    "序号由" + before.serial() + "跳到" + measure.serial() + missing(before.serial(), measure.serial()),
                    before,
                    measure));
        }
    }

    private static String missing(int before, int after) {
        if (after <= before) {
            return "，次序倒退";
        }
        return after == before + 2 ? "，缺" + (before + 1) : "，缺" + (before + 1) + "至" + (after - 1);
    }

    private static Finding finding(FindingCode code, String message, Measure before, Measure measure) {
        return Finding.ofMeasure(
                code,
                measure.id(),
                MeasureField.SERIAL,
                message,
                Integer.toString(measure.serial()),
                Integer.toString(before.serial() + 1),
                measure.location());
    }
}
