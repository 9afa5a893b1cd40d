package io.github.fengong.store;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import io.github.fengong.store.ResultStore.StoredResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes results to load: measures numbered from a first to a last, all led by one agency and supported by another. */
final class StoredTables {

    private StoredTables() {}

    static StoredResult edition(String title, String sha, int first, int last) {
        List<Measure> measures = IntStream.rangeClosed(first, last)
                .mapToObj(StoredTables::measure)
                .toList();
        SourceInfo source = new SourceInfo(
                title + ".docx", DocumentFormat.DOCX, sha.repeat(64).substring(0, 64), 100);
        int count = measures.size();
        MeasureTable table = new MeasureTable(
                title,
                source,
                DocumentMetadata.NONE,
                List.of(new Section(1, "在全国复制推广的改革举措", OptionalInt.of(count), count)),
                measures,
                List.of(),
                List.of(agency("a-1", "市市场监管局", count, 0), agency("a-2", "市税务局", 0, count)),
                List.of(Finding.ofMeasure(
                        FindingCode.SERIAL_RESTORED,
                        measures.get(0).id(),
                        MeasureField.SERIAL,
                        "序号原为自动编号",
                        "",
                        "1",
                        SourceLocation.UNKNOWN)));
        return new StoredResult(table, "result-" + title + sha + first + last);
    }

    /** Returns the edition with its measures in two sections of the same ordinal, as in a document of two tables. */
    static StoredResult withTwoFirstSections(StoredResult edition, int inTheFirst) {
        MeasureTable table = edition.table();
        int rest = table.measures().size() - inTheFirst;
        List<Section> sections = List.of(
                new Section(1, "行政审批", OptionalInt.empty(), inTheFirst),
                new Section(1, "信用监管", OptionalInt.empty(), rest));
        return new StoredResult(
                new MeasureTable(
                        table.title(),
                        table.source(),
                        table.metadata(),
                        sections,
                        table.measures(),
                        table.notes(),
                        table.agencies(),
                        table.findings()),
                edition.sha256());
    }

    private static Measure measure(int number) {
        List<Assignment> assignments = List.of(
                new Assignment("市市场监管局", "a-1", Role.LEAD, false, "牵头", Optional.empty()),
                new Assignment("市税务局", "a-2", Role.SUPPORTING, false, "配合", Optional.empty()));
        String text = "市市场监管局牵头，市税务局配合。";
        return new Measure(
                "m-" + number,
                1,
                number,
                String.valueOf(number),
                1,
                List.of(new Indicator(OptionalInt.of(1), "开办企业")),
                "改革举措第" + number + "号",
                "通过企业名称自主申报压缩设立登记时间，第" + number + "种做法",
                new Responsibility(
                        text, List.of(new UnitCell("责任单位", UnitColumn.RESPONSIBLE, text)), assignments, false),
                Map.of("完成时限", "2020年9月底前"),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN.withTable(1).withRow(number));
    }

    private static Agency agency(String id, String name, int lead, int supporting) {
        return new Agency(
                id,
                name,
                Optional.empty(),
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                false,
                lead,
                supporting,
                0,
                0);
    }
}
