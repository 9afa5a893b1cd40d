package io.github.fengong.export;

import io.github.fengong.model.Agency;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the workbooks of agencies, for example {@code 市公安局.xlsx} for 市公安局. A name is one that Windows, macOS and Linux all
 * take, no two are alike even where capitals do not count, and the same agencies in the same order get the same names.
 */
public final class AgencyFiles {

    /** The folder of the workbooks in a result folder. */
    public static final String FOLDER = "by-agency";

    private static final String SUFFIX = ".xlsx";

    /**
     * Linux takes names of 255 bytes; this leaves room for the suffix and a number, and on Windows, where a whole path has 260 characters,
     * for the folders above: 60 Chinese characters.
     */
    private static final int MOST_BYTES = 180;

    /** Separators and wildcards of Windows, and what cannot be seen: controls, formats, line ends, half surrogates. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private AgencyFiles() {}

    /** Returns the file name of the workbook for the id of each agency. */
    public static Map<String, String> names(List<Agency> agencies) {
        return names(agencies, SUFFIX);
    }

    /** Returns the file name, with the suffix, for the id of each agency. */
    static Map<String, String> names(List<Agency> agencies, String suffix) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Agency agency : agencies) {
            String base = safe(agency.name());
            String name = base;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = base + "-" + number;
            }
            names.put(agency.id(), name + suffix);
        }
        return names;
    }

    private static String safe(String agency) {
        String name = Normalizer.normalize(agency, Normalizer.Form.NFC);
        name = EDGES.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll("");
        name = EDGES.matcher(cut(name)).replaceAll("");
        if (name.isEmpty()) {
            return "未命名";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String cut(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return name.substring(0, end);
            }
            end = next;
        }
        return name;
    }
}
