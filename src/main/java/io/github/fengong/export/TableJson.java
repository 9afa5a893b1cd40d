package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import io.github.fengong.model.UnitCell;

/** The parts of {@code table.json}, field by field in the order of its schema. */
final class TableJson {

    /** Raised when a field is renamed or dropped; new fields do not raise it. */
    static final int FORMAT_VERSION = 1;

    private final JsonOutput json;

    TableJson(JsonOutput json) {
        this.json = json;
    }

    void table(MeasureTable table, String version) {
        json.number("formatVersion", FORMAT_VERSION);
        json.text("title", table.title());
        json.object("source", () -> source(table.source()));
        json.object("metadata", () -> metadata(table.metadata()));
        json.object("generator", () -> {
            json.text("name", "fengong");
            json.text("version", version);
        });
        json.objects("sections", table.sections(), this::section);
        json.objects("measures", table.measures(), this::measure);
        json.objects("notes", table.notes(), this::note);
        json.objects("agencies", table.agencies(), this::agency);
        json.objects("findings", table.findings(), this::finding);
    }

    void source(SourceInfo source) {
        json.text("file", source.file());
        json.text("format", source.format().key());
        json.text("sha256", source.sha256());
        json.number("size", source.size());
    }

    private void metadata(DocumentMetadata metadata) {
        json.text("title", metadata.title());
        json.text("documentNumber", metadata.documentNumber());
        json.text("date", metadata.date());
    }

    private void section(Section section) {
        json.number("ordinal", section.ordinal());
        json.text("title", section.title());
        json.number("declaredCount", section.declaredCount());
        json.number("measureCount", section.measureCount());
    }

    void measure(Measure measure) {
        json.text("id", measure.id());
        json.number("section", measure.section());
        json.number("serial", measure.serial());
        json.text("serialText", measure.serialText());
        json.number("part", measure.part());
        indicators(measure);
        json.text("measure", measure.measure());
        json.text("practice", measure.practice());
        json.object("responsibility", () -> responsibility(measure.responsibility()));
        json.object("extra", () -> measure.extra().forEach(json::text));
        json.object("provenance", () -> provenance(measure.provenance()));
        json.object("location", () -> location(measure.location()));
    }

    /** The innermost indicator, and all of them only where there are several levels. */
    private void indicators(Measure measure) {
        measure.indicator()
                .ifPresentOrElse(
                        indicator -> json.object("indicator", () -> indicator(indicator)),
                        () -> json.absent("indicator"));
        if (measure.indicators().size() > 1) {
            json.objects("indicators", measure.indicators(), this::indicator);
        }
    }

    private void indicator(Indicator indicator) {
        json.number("ordinal", indicator.ordinal());
        json.text("name", indicator.name());
    }

    private void responsibility(Responsibility responsibility) {
        json.text("text", responsibility.text());
        json.objects("cells", responsibility.cells(), this::cell);
        json.objects("assignments", responsibility.assignments(), this::assignment);
        json.flag("openEnded", responsibility.openEnded());
    }

    private void cell(UnitCell cell) {
        json.text("header", cell.header());
        json.text("column", cell.column().name());
        json.text("text", cell.text());
    }

    private void assignment(Assignment assignment) {
        json.text("name", assignment.name());
        json.text("agency", assignment.agency());
        json.text("role", assignment.role().name());
        json.flag("collective", assignment.collective());
        json.text("roleText", assignment.roleText());
        assignment
                .span()
                .ifPresent(span -> json.object("span", () -> {
                    json.number("start", span.start());
                    json.number("end", span.end());
                }));
    }

    private void provenance(MeasureProvenance provenance) {
        json.text("serial", provenance.serial().name());
        json.text("indicator", provenance.indicator().name());
        json.text("measure", provenance.measure().name());
        json.text("practice", provenance.practice().name());
        json.text("responsibility", provenance.responsibility().name());
    }

    /** Only what is known. */
    private void location(SourceLocation location) {
        location.page().ifPresent(page -> json.number("page", page));
        location.table().ifPresent(table -> json.number("table", table));
        location.row().ifPresent(row -> json.number("row", row));
        location.line().ifPresent(line -> json.number("line", line));
        location.sheet().ifPresent(sheet -> json.text("sheet", sheet));
        location.cell().ifPresent(cell -> json.text("cell", cell));
        location.box().ifPresent(box -> json.numbers("box", box.left(), box.top(), box.right(), box.bottom()));
    }

    private void note(DocumentNote note) {
        json.text("text", note.text());
        json.number("before", note.before());
        json.object("location", () -> location(note.location()));
    }

    private void agency(Agency agency) {
        json.text("id", agency.id());
        json.text("name", agency.name());
        json.text("officialName", agency.officialName());
        json.texts("variants", agency.variants());
        json.text("level", agency.level().map(AgencyLevel::name));
        json.text("region", agency.region());
        json.flag("collective", agency.collective());
        json.number("lead", agency.lead());
        json.number("supporting", agency.supporting());
        json.number("joint", agency.joint());
        json.number("guiding", agency.guiding());
    }

    private void finding(Finding finding) {
        json.text("code", finding.code().name());
        json.text("severity", finding.severity().name());
        json.text("measureId", finding.measureId());
        json.text("field", finding.field().key());
        json.text("message", finding.message());
        json.text("before", finding.before());
        json.text("after", finding.after());
        json.object("location", () -> location(finding.location()));
    }
}
