package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the task tables of a document, and the paragraphs around them, into items in reading order. */
final class TableItems {

    /** Between the pages of one table only such words stand. */
    private static final Pattern CONTINUED = Pattern.compile(
            "[（(]?\\s*续\\s*表?\\s*\\d*\\s*[）)]?|[-—－\\s\\d/／]*|第\\s*\\d+\\s*页.*|.*[（(]\\s*续\\s*表?\\s*[）)]");

    private final SourceDocument document;
    private final TaskTables tables;
    private final Map<TaskTable, ColumnRoles> roles;
    private final List<Item> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TableItems(SourceDocument document, TaskTables tables, NormalizeOptions options) {
        this.document = document;
        this.tables = tables;
        this.roles = resolveRoles(options);
    }

    void read() {
        List<Block> blocks = document.blocks();
        Map<Integer, List<TaskTable>> byBlock = new LinkedHashMap<>();
        tables.tables()
                .forEach(table -> byBlock.computeIfAbsent(table.block(), block -> new ArrayList<>())
                        .add(table));
        Map<Integer, Heading> headings = ParagraphHeadings.find(blocks, byBlock.keySet());
        boolean onlyContinued = true;
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Paragraph paragraph) {
                String text = CellText.labelled(paragraph);
                onlyContinued &=
                        CONTINUED.matcher(text).matches() || headings.containsKey(index) || repeatsHeader(text);
                readParagraph(paragraph, text, headings.get(index));
            } else if (byBlock.containsKey(index)) {
                readTables(byBlock.get(index), !onlyContinued);
                onlyContinued = true;
            }
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void readParagraph(Paragraph paragraph, String text, Heading heading) {
        if (heading != null) {
            items.add(heading);
        } else if (repeatsHeader(text)) {
            findings.add(Finding.ofDocument(
                    FindingCode.HEADER_REPEATED, "表头文字“" + text + "”在表外重复出现，已略去", paragraph.location()));
        } else if (!text.isEmpty()) {
            items.add(new Note(text, paragraph.location()));
        }
    }

    private boolean repeatsHeader(String text) {
        return tables.tables().stream().anyMatch(table -> RowKinds.runsNamesTogether(text, table.header()));
    }

    private void readTables(List<TaskTable> parts, boolean apart) {
        for (TaskTable part : parts) {
            boolean first = part == tables.tables().get(0);
            boolean sameHeader =
                    !first && part.header().sameNames(previous(part).header());
            if (sameHeader && !apart && !part.continued()) {
                findings.add(Finding.ofDocument(
                        FindingCode.HEADER_REPEATED,
                        "表头在续表中重复出现，已略去",
                        part.grid().location(part.header().firstRow())));
            }
            items.add(new TableStart(!part.continued() && (apart || !sameHeader)));
            RowReader reader = new RowReader(part, roles.get(part));
            reader.read();
            items.addAll(separated(reader.items(), roles.get(part)));
            findings.addAll(reader.findings());
        }
    }

    /** Takes numbers and units out of the texts where the table has no columns for them. */
    private static List<Item> separated(List<Item> rows, ColumnRoles roles) {
        List<Item> numbered = roles.has(ColumnRole.SERIAL) ? rows : GluedSerials.separateItems(rows);
        return roles.hasUnits() ? numbered : InlineUnitCells.separateItems(numbered);
    }

    private TaskTable previous(TaskTable table) {
        return tables.tables().get(tables.tables().indexOf(table) - 1);
    }

    /** Tables under equal headers are looked at together: the more rows, the surer the roles. */
    private Map<TaskTable, ColumnRoles> resolveRoles(NormalizeOptions options) {
        Map<List<String>, List<TaskTable>> groups = new LinkedHashMap<>();
        for (TaskTable table : tables.tables()) {
            List<String> names = table.header().columns().stream()
                    .map(column -> column.upper() + "/" + column.name())
                    .toList();
            groups.computeIfAbsent(names, key -> new ArrayList<>()).add(table);
        }
        Map<TaskTable, ColumnRoles> found = new HashMap<>();
        for (List<TaskTable> group : groups.values()) {
            ColumnRoles resolved = RoleResolver.resolve(group, options);
            resolved.assumed().forEach(assumption -> findings.add(assumption.ofDocument()));
            group.forEach(table -> found.put(table, resolved));
        }
        return found;
    }
}
