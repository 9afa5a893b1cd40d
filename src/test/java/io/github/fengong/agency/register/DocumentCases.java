package io.github.fengong.agency.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of cases, whose cells may leave open what is right. */
final class DocumentCases {

    private DocumentCases() {}

    /** Returns the cells of the lines of a resource that are no comment. */
    static List<String[]> read(String resource, String separator) {
        try (InputStream stream = DocumentCases.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(separator, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the context of a document of a region, {@code -} for none, in a year that may be blank. */
    static RegionContext context(String region, String year) {
        RegionContext context = switch (region) {
            case "-" -> RegionContext.UNKNOWN;
            case "国家" -> RegionContext.NATIONAL;
            default -> RegionContext.of(region);
        };
        return year.isEmpty() ? context : context.inYear(Integer.parseInt(year));
    }

    /** Returns whether a value is one of those between {@code |}; {@code *} is any. */
    static boolean fits(String truth, String value) {
        return List.of(truth.split("\\|")).contains(value)
                || List.of(truth.split("\\|")).contains("*");
    }
}
