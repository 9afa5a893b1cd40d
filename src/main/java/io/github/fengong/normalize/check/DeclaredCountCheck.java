package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A section has as many measures as its heading declares: {@code 一、…（13项）}. */
final class DeclaredCountCheck implements Check {

    @Override
    public List<Finding> findings(CheckedTable table) {
        return table.sections().stream()
                .filter(section -> section.declaredCount().isPresent()
                        && section.declaredCount().getAsInt() != section.measureCount())
                .map(section -> finding(section, location(section, table)))
                .toList();
    }

    private static Finding finding(Section section, SourceLocation location) {
        int declared = section.declaredCount().orElseThrow();
        return new Finding(
                FindingCode.COUNT_MISMATCH,
                FindingCode.COUNT_MISMATCH.severity(),
                Optional.empty(),
                MeasureField.SECTION,
                "“" + section.title() + "”声明" + declared + "项，实际" + section.measureCount() + "项",
                Integer.toString(declared),
                Integer.toString(section.measureCount()),
                location);
    }

    private static SourceLocation location(Section section, CheckedTable table) {
        return table.texts().stream()
                .filter(text -> text.field() == MeasureField.SECTION
                        && text.measureId().isEmpty()
                        && text.text().contains(section.title()))
                .map(WrittenText::location)
                .findFirst()
                .orElse(SourceLocation.UNKNOWN);
    }
}
