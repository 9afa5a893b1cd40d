package io.github.fengong.export;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.io.IOException;

/** Writes raw tables as one self-contained HTML page with real row and column spans; {@link #close()} ends the page. */
public final class RawTableHtmlExporter implements RawTableExporter, AutoCloseable {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>原始表格</title>
            <style>
            body { font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 1.5em; }
            table { border-collapse: collapse; margin: 0.5em 0 2em; }
            td { border: 1px solid #888; padding: 0.25em 0.5em; vertical-align: top; white-space: pre-wrap; }
            td.merged { background: #eef4fb; }
            .label { color: #8a4b00; }
            </style>
            </head>
            <body>
            """;

    private final Appendable target;

    /** Creates an exporter and writes the head of the page to the target. */
    public RawTableHtmlExporter(Appendable target) throws IOException {
        this.target = target;
        target.append(HEAD);
    }

    @Override
    public void write(String file, int index, RawTable table) throws IOException {
        target.append("<h2>")
                .append(HtmlText.escape(file))
                .append(" · 表 ")
                .append(Integer.toString(index))
                .append("</h2>\n<table>\n");
        int row = 0;
        target.append("<tr>");
        for (RawCell cell : table.cells()) {
            for (; row < cell.row(); row++) {
                target.append("</tr>\n<tr>");
            }
            writeCell(cell);
        }
        target.append("</tr>\n</table>\n");
    }

    @Override
    public void close() throws IOException {
        target.append("</body>\n</html>\n");
    }

    private void writeCell(RawCell cell) throws IOException {
        target.append(cell.rowSpan() > 1 || cell.columnSpan() > 1 ? "<td class=\"merged\"" : "<td");
        if (cell.rowSpan() > 1) {
            target.append(" rowspan=\"" + cell.rowSpan() + "\"");
        }
        if (cell.columnSpan() > 1) {
            target.append(" colspan=\"" + cell.columnSpan() + "\"");
        }
        target.append(">");
        if (cell.label().isPresent()) {
            target.append("<span class=\"label\" title=\"自动编号\">")
                    .append(HtmlText.escape(cell.label().get()))
                    .append("</span> ");
        }
        target.append(HtmlText.escape(cell.text())).append("</td>");
    }
}
