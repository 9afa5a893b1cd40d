package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a notice 变更通知 for each agency for which anything changed, to be checked, dated and sent. */
public final class NoticeExporter implements DiffExporter {

    /** The folder of the notices. */
    public static final String FOLDER = "notices";

    private static final String SUFFIX = ".docx";

    private final RoleWords roles;

    /**
     * Creates the exporter.
     *
     * @param roles the words for the roles
     */
    public NoticeExporter(RoleWords roles) {
        this.roles = roles;
    }

    @Override
    public void write(TableDiff diff, Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve(FOLDER));
        Map<String, String> files = AgencyFiles.names(
                diff.agencies().stream().map(AgencyChanges::agency).toList(), SUFFIX);
        try {
            diff.agencies().parallelStream()
                    .forEach(changes -> write(
                            diff,
                            changes,
                            home.resolve(files.get(changes.agency().id()))));
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        }
    }

    private void write(TableDiff diff, AgencyChanges changes, Path file) {
        try {
            Files.write(file, new Notice(diff, changes, roles).bytes());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
