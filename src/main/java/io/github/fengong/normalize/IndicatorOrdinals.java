package io.github.fengong.normalize;

import java.util.List;

/** Restores the ordinals that single indicators of a numbered sequence lack: （六）, 执行合同 → 七. */
final class IndicatorOrdinals {

    private IndicatorOrdinals() {}

    /** Restores where at least half of the sequence is numbered, and where the number has room before the next stated one. */
    static void restore(List<IndicatorEntry> sequence) {
        long stated = sequence.stream().filter(IndicatorEntry::statesOrdinal).count();
        if (stated == 0 || stated * 2 < sequence.size()) {
            return;
        }
        for (int index = 0; index < sequence.size(); index++) {
            IndicatorEntry entry = sequence.get(index);
            int ordinal = ordinalAt(sequence, index);
            if (!entry.statesOrdinal() && ordinal > 0) {
                entry.restore(ordinal);
            }
        }
    }

    /** Returns the ordinal that fits between the neighbours, 0 where none does. */
    private static int ordinalAt(List<IndicatorEntry> sequence, int index) {
        int next = index;
        while (next < sequence.size() && !sequence.get(next).statesOrdinal()) {
            next++;
        }
        int byNext = next < sequence.size() ? sequence.get(next).ordinal().getAsInt() - (next - index) : -1;
        if (index == 0) {
            return Math.max(byNext, 0);
        }
        int byPrevious = sequence.get(index - 1).ordinal().orElse(-1) + 1;
        return next == sequence.size() || byNext == byPrevious ? byPrevious : 0;
    }
}
