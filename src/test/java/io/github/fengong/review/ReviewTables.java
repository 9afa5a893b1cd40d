package io.github.fengong.review;

import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.Map;

/** Makes small inputs of the page. */
final class ReviewTables {

    private static final SourceInfo SOURCE = new SourceInfo("表.docx", DocumentFormat.DOCX, "0".repeat(64), 1);

    record Input(SourceDocument document, MeasureTable table) {}

    private ReviewTables() {}

    static Input withTitle(String title) {
        return input(title, List.of());
    }

    static Input withMeasure(String measure, String practice) {
        Measure one = new Measure(
                "m-1",
                0,
                1,
                "1",
                1,
                List.of(),
                measure,
                practice,
                Responsibility.ofCells(List.of()),
                Map.of(),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN);
        return input("任务分工表", List.of(one));
    }

    private static Input input(String title, List<Measure> measures) {
        MeasureTable table = new MeasureTable(
                title, SOURCE, DocumentMetadata.NONE, List.of(), measures, List.of(), List.of(), List.of());
        return new Input(new SourceDocument(SOURCE, DocumentMetadata.NONE, List.of(), List.of()), table);
    }
}
