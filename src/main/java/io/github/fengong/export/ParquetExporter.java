package io.github.fengong.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Role;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes the four tables as Parquet files, under the field names of the CSV files, but with lists as lists and further columns of the document
 * as a map. The library is large, so this class is loaded only if asked for.
 */
public final class ParquetExporter implements Exporter {

    private final RoleWords words;

    /**
     * Creates the exporter.
     *
     * @param words the words for the roles
     */
    public ParquetExporter(RoleWords words) {
        this.words = words;
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        MeasureSections sections = MeasureSections.of(table);
        ResultTables tables = ResultTables.of(table, words);
        write(
                folder.resolve("measures.parquet"),
                ParquetRows.MeasureRow.class,
                table.measures().stream()
                        .map(measure -> measure(measure, MeasureColumns.title(sections, measure)))
                        .toList());
        write(
                folder.resolve("assignments.parquet"),
                ParquetRows.AssignmentRow.class,
                tables.assignments().rows().stream().map(this::assignment).toList());
        write(
                folder.resolve("agencies.parquet"),
                ParquetRows.AgencyRow.class,
                table.agencies().stream().map(ParquetExporter::agency).toList());
        write(
                folder.resolve("findings.parquet"),
                ParquetRows.FindingRow.class,
                tables.findings().rows().stream().map(ParquetExporter::finding).toList());
    }

    private static <T> void write(Path file, Class<T> type, List<T> rows) throws IOException {
        try (CarpetWriter<T> writer = new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), type)
                // needs no native library, and the files are small
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            writer.write(rows);
        }
    }

    private static ParquetRows.MeasureRow measure(Measure measure, String sectionTitle) {
        MeasureProvenance provenance = measure.provenance();
        SourceLocation place = measure.location();
        return new ParquetRows.MeasureRow(
                text(measure.id()),
                measure.section(),
                text(sectionTitle),
                measure.serial(),
                text(measure.serialText()),
                measure.part(),
                measure.indicators().stream()
                        .map(indicator -> text(indicator.name()))
                        .toList(),
                measure.indicator()
                        .map(Indicator::ordinal)
                        .map(ParquetExporter::number)
                        .orElse(null),
                measure.indicator().map(indicator -> text(indicator.name())).orElse(null),
                text(measure.measure()),
                text(measure.practice()),
                text(measure.responsibility().text()),
                names(measure, Role.LEAD),
                names(measure, Role.SUPPORTING),
                names(measure, Role.JOINT),
                names(measure, Role.GUIDING),
                measure.responsibility().openEnded(),
                extra(measure),
                provenance.serial().name(),
                provenance.indicator().name(),
                provenance.measure().name(),
                provenance.practice().name(),
                provenance.responsibility().name(),
                number(place.page()),
                number(place.table()),
                number(place.row()),
                number(place.line()),
                place.sheet().map(ParquetExporter::text).orElse(null),
                place.cell().map(ParquetExporter::text).orElse(null));
    }

    private ParquetRows.AssignmentRow assignment(AssignmentRow row) {
        Assignment assignment = row.assignment();
        return new ParquetRows.AssignmentRow(
                text(row.measure().id()),
                row.position(),
                text(assignment.name()),
                text(assignment.agency()),
                assignment.role().name(),
                words.word(assignment.role()),
                text(assignment.roleText()),
                assignment.collective());
    }

    private static ParquetRows.AgencyRow agency(Agency agency) {
        return new ParquetRows.AgencyRow(
                text(agency.id()),
                text(agency.name()),
                agency.officialName().map(ParquetExporter::text).orElse(null),
                agency.variants().stream().map(ParquetExporter::text).toList(),
                agency.level().map(Enum::name).orElse(null),
                agency.region().map(ParquetExporter::text).orElse(null),
                agency.collective(),
                agency.lead(),
                agency.supporting(),
                agency.joint(),
                agency.guiding());
    }

    private static ParquetRows.FindingRow finding(FindingRow row) {
        Finding finding = row.finding();
        SourceLocation place = finding.location();
        return new ParquetRows.FindingRow(
                row.number(),
                finding.code().name(),
                finding.severity().name(),
                finding.measureId().map(ParquetExporter::text).orElse(null),
                finding.field().key(),
                text(finding.message()),
                text(finding.before()),
                text(finding.after()),
                number(place.page()),
                number(place.table()),
                number(place.row()),
                number(place.line()),
                place.sheet().map(ParquetExporter::text).orElse(null),
                place.cell().map(ParquetExporter::text).orElse(null));
    }

    private static List<String> names(Measure measure, Role role) {
        return measure.responsibility().assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(assignment -> text(assignment.name()))
                .toList();
    }

    private static Map<String, String> extra(Measure measure) {
        Map<String, String> extra = new LinkedHashMap<>();
        measure.extra().forEach((header, value) -> extra.put(text(header), text(value)));
        return extra;
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String text(String text) {
        return WellFormedText.of(text);
    }
}
