package io.github.fengong.benchmark;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a table of 100,000 rows and 8 columns as a workbook and as CSV, each in a process of its own with a heap of 512 MiB:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp … io.github.fengong.benchmark.LargeSheetBenchmark write FOLDER
 * /usr/bin/time -v java -Xmx512m -cp … io.github.fengong.benchmark.LargeSheetBenchmark read FOLDER/large.xlsx
 * </pre>
 */
public final class LargeSheetBenchmark {

    private static final int ROWS = 100_000;

    private static final List<String> HEADER = List.of("序号", "一级指标", "二级指标", "工作任务", "主要内容", "牵头单位", "配合单位", "完成时限");

    private LargeSheetBenchmark() {}

    /** Writes the files, or reads one and prints how long it took. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            writeCsv(folder.resolve("large.csv"));
            writeWorkbook(folder.resolve("large.xlsx"));
            return;
        }
        long start = System.nanoTime();
        RawTable table = DocumentReader.read(SourceFile.read(Path.of(arguments[1])), ReadOptions.DEFAULT)
                .tables()
                .get(0);
        System.out.printf(
                "%d rows, %d cells, %.2f s%n", table.rows(), table.cells().size(), (System.nanoTime() - start) / 1e9);
    }

    private static List<String> row(int number) {
        return List.of(
                String.valueOf(number),
                "指标" + number % 12,
                "二级指标" + number % 60,
                "推行第" + number + "项改革举措“一网通办”",
                "依托政务服务平台，实现第" + number + "项业务全流程网上办理，压缩办理时限，企业一次办结。",
                "市市场监管局",
                "市公安局、市人社局、市税务局及各区县政府",
                "2020年9月底前");
    }

    private static void writeCsv(Path path) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADER) + "\r\n");
            for (int number = 1; number <= ROWS; number++) {
                out.write(row(number).stream().collect(Collectors.joining("\",\"", "\"", "\"\r\n")));
            }
        }
    }

    private static void writeWorkbook(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true)) {
            Sheet sheet = workbook.createSheet("任务分工表");
            writeRow(sheet.createRow(0), HEADER);
            for (int number = 1; number <= ROWS; number++) {
                Row row = sheet.createRow(number);
                writeRow(row, row(number));
                row.getCell(0).setCellValue(number);
            }
            workbook.write(out);
        }
    }

    private static void writeRow(Row row, List<String> values) {
        IntStream.range(0, values.size())
                .forEach(column -> row.createCell(column).setCellValue(values.get(column)));
    }
}
