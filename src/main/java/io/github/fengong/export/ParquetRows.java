package io.github.fengong.export;

import com.jerolba.carpet.annotation.NotNull;
import java.util.List;
import java.util.Map;

/**
 * The rows of the Parquet files, as their library takes them: records whose components are the columns. Absent values are null, for that is
 * how Parquet has them; lists stay lists.
 */
final class ParquetRows {

    private ParquetRows() {}

    /** A measure. */
    record MeasureRow(
            @NotNull String id,
            int section,
            @NotNull String sectionTitle,
            int serial,
            @NotNull String serialText,
            int part,
            @NotNull List<String> indicators,
            Integer indicatorOrdinal,
            String indicator,
            @NotNull String measure,
            @NotNull String practice,
            @NotNull String responsibility,
            @NotNull List<String> lead,
            @NotNull List<String> supporting,
            @NotNull List<String> joint,
            @NotNull List<String> guiding,
            boolean openEnded,
            @NotNull Map<String, String> extra,
            @NotNull String serialProvenance,
            @NotNull String indicatorProvenance,
            @NotNull String measureProvenance,
            @NotNull String practiceProvenance,
            @NotNull String responsibilityProvenance,
            Integer page,
            Integer table,
            Integer row,
            Integer line,
            String sheet,
            String cell) {}

    /** An agency of a measure. */
    record AssignmentRow(
            @NotNull String measureId,
            int position,
            @NotNull String name,
            @NotNull String agency,
            @NotNull String role,
            @NotNull String roleWord,
            @NotNull String roleText,
            boolean collective) {}

    /** An agency. */
    record AgencyRow(
            @NotNull String id,
            @NotNull String name,
            String officialName,
            @NotNull List<String> variants,
            String level,
            String region,
            boolean collective,
            int lead,
            int supporting,
            int joint,
            int guiding) {}

    /** A finding. */
    record FindingRow(
            int number,
            @NotNull String code,
            @NotNull String severity,
            String measureId,
            @NotNull String field,
            @NotNull String message,
            @NotNull String before,
            @NotNull String after,
            Integer page,
            Integer table,
            Integer row,
            Integer line,
            String sheet,
            String cell) {}
}
