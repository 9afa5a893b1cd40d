package io.github.fengong.app;

import io.github.fengong.export.AgencyFiles;
import io.github.fengong.export.Exporter;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.review.ReviewLinks;
import io.github.fengong.review.ReviewPage;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the review page beside the other files of a result.
 *
 * @param document the document as it was read
 * @param changes whether the result has a page of changes
 */
record ReviewExporter(SourceDocument document, boolean changes) implements Exporter {

    private static final String FILE = "review.html";

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            ReviewPage.write(document, table, new ReviewLinks(workbooks(table), changes), writer);
        }
    }

    /** Addresses of a page are percent-encoded, as its links need them. */
    private static Map<String, String> workbooks(MeasureTable table) {
        Map<String, String> addresses = new HashMap<>();
        AgencyFiles.names(table.agencies())
                .forEach((id, file) -> addresses.put(id, AgencyFiles.FOLDER + "/" + encode(file)));
        return addresses;
    }

    private static String encode(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
