package io.github.fengong.export;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a comparison to {@code changes.html}: counts, what changed in each row with inserted and deleted words marked, and for whom. The page
 * needs no network and no script to be read; a script filters by kind and by agency. It prints on A4 landscape.
 */
public final class ChangesHtmlExporter implements DiffExporter {

    /** The name of the file. */
    public static final String FILE = "changes.html";

    private final RoleWords roles;

    /**
     * Creates the exporter.
     *
     * @param roles the words for the roles
     */
    public ChangesHtmlExporter(RoleWords roles) {
        this.roles = roles;
    }

    @Override
    public void write(TableDiff diff, Path folder) throws IOException {
        String page = PageTemplate.fill(
                ChangesHtmlExporter.class,
                "changes",
                Map.of(
                        "title", HtmlText.escape("版本对比：" + diff.after().title()),
                        "body", new ChangesHtml(diff, roles).body()));
        Files.writeString(folder.resolve(FILE), WellFormedText.of(page));
    }
}
