package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.TableDiff;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        NoticeTemplate template = new NoticeTemplate();
        List<FileTasks.FileTask> notices = new ArrayList<>();
        for (AgencyChanges changes : diff.agencies()) {
            Path file = home.resolve(files.get(changes.agency().id()));
            notices.add(() -> write(new Notice(diff, changes, roles), template, file));
        }
        FileTasks.run(notices);
    }

    private static void write(Notice notice, NoticeTemplate template, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            notice.write(template, stream);
        }
    }
}
