package io.github.fengong.extract.pdf.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the sample table as PDF in many ways: {@code SampleVariants SAMPLES-DIR TARGET-DIR [full]}. Without {@code full}
 * only two of its four sections, to keep the files small. Needs {@code soffice}, {@code chromium} and the
 * Noto CJK fonts.
 */
public final class SampleVariants {

    private final Path samples;
    private final Path target;
    private final boolean full;
    private final Path work;

    private SampleVariants(Path samples, Path target, boolean full) throws IOException {
        this.full = full;
        this.samples = samples;
        this.target = target;
        this.work = Files.createTempDirectory("variants");
    }

    /** Makes all documents. */
    public static void main(String[] arguments) throws Exception {
        boolean full = arguments.length > 2 && arguments[2].equals("full");
        SampleVariants variants = new SampleVariants(Path.of(arguments[0]), Path.of(arguments[1]), full);
        Files.createDirectories(variants.target);
        variants.makeWithLibreOffice();
        variants.makeWithChromium();
        StandardFontTable.make(variants.html(), variants.target.resolve("stsong-light.pdf"));
    }

    private void makeWithLibreOffice() throws IOException, InterruptedException {
        WordVariant sample = new WordVariant(Files.readAllBytes(samples.resolve("table.docx")));
        word("four-tables", sample.asFourTables());
        if (!full) {
            sample = sample.shortened();
        }
        word("portrait", sample.portrait());
        word("header-once", sample.withoutRepeatedHeader());
        word("rows-whole", sample.withWholeRows());
        word(
                "portrait-rows-whole-header-once",
                sample.portrait().withWholeRows().withoutRepeatedHeader());
        word("horizontal-borders", sample.withHorizontalBorders());
        word("no-borders", sample.withoutAnyBorders());
        word("a3", sample.a3());
        word("sans", sample.withFont("Noto Sans CJK SC"));
        word(
                "portrait-sans-header-once",
                sample.portrait().withFont("Noto Sans CJK SC").withoutRepeatedHeader());
    }

    private void word(String name, WordVariant variant) throws IOException, InterruptedException {
        Path docx = work.resolve(name + ".docx");
        Files.write(docx, variant.docx());
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                target.toString(),
                docx.toString()));
    }

    private void makeWithChromium() throws IOException, InterruptedException {
        String html = html();
        String portrait = html.replace("A4 landscape", "A4");
        String sans = html.replace("Noto Serif CJK SC", "Noto Sans CJK SC");
        web("web", html, true);
        web("web-portrait", portrait, false);
        web("web-sans", sans, false);
        web("web-rows-whole", html.replace("<style>", "<style>tr{break-inside:avoid}"), false);
        web(
                "web-horizontal-borders",
                html.replace(
                        "border:1px solid #000", "border:0;border-top:1px solid #000;border-bottom:1px solid #000"),
                false);
        web("web-no-borders", html.replace("border:1px solid #000", "border:0"), false);
        web("web-header-once", html.replace("<style>", "<style>thead{display:table-row-group}"), false);
    }

    /** The page, or its first and fourth section alone. */
    private String html() throws IOException {
        String html = Files.readString(samples.resolve("table.html"), StandardCharsets.UTF_8);
        String[] sections = html.split("(?=<tr><td colspan=\"5\">)");
        return full ? html : sections[0] + sections[1] + sections[4];
    }

    /** Prints a page; with headers and footers as the browser does for users. */
    private void web(String name, String html, boolean margins) throws IOException, InterruptedException {
        Path page = work.resolve(name + ".html");
        Files.writeString(page, html, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu"));
        if (!margins) {
            command.add("--no-pdf-header-footer");
        }
        command.add("--user-data-dir=" + work.resolve("chromium"));
        command.add("--print-to-pdf=" + target.resolve(name + ".pdf"));
        command.add(page.toUri().toString());
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + output);
        }
    }
}
