package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a user's file of agencies: CSV in UTF-8, lines that begin with {@code #} left out, the first line naming the columns {@code name},
 * {@code officialName}, {@code aliases} (several between 、 or ;), {@code level} (国家, 省, 市, 县, 乡) and {@code region} (汕头市).
 */
final class UserAgencyReader {

    private static final List<String> COLUMNS = List.of("name", "officialName", "aliases", "level", "region");

    private static final Map<String, AgencyLevel> LEVELS = levels();

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private UserAgencyReader() {}

    static List<UserAgency> read(Path file) throws AgencyFileException {
        try (CSVParser parser = CSVParser.parse(withoutMark(Files.readString(file, StandardCharsets.UTF_8)), FORMAT)) {
            checkHeader(parser.getHeaderNames());
            return agencies(parser);
        } catch (NoSuchFileException e) {
            throw new AgencyFileException("expected a CSV file of agencies but there is no file " + file, e);
        } catch (MalformedInputException e) {
            throw new AgencyFileException("expected text in UTF-8 but found other bytes; save the file as UTF-8", e);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new AgencyFileException("expected a CSV file of agencies that can be read but: " + e.getMessage(), e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void checkHeader(List<String> header) throws AgencyFileException {
        if (!header.contains("name")) {
            throw new AgencyFileException("line 1: expected a header with the column name but found " + header
                    + "; possible columns are " + COLUMNS);
        }
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw new AgencyFileException(
                        "line 1: column " + column + " is not known; possible columns are " + COLUMNS);
            }
        }
    }

    private static List<UserAgency> agencies(CSVParser parser) throws AgencyFileException {
        List<UserAgency> agencies = new ArrayList<>();
        Map<String, Long> lineOfName = new HashMap<>();
        for (CSVRecord record : parser) {
            UserAgency agency = agency(record, parser.getCurrentLineNumber());
            for (String name : agency.allNames()) {
                Long earlier = lineOfName.put(name, agency.line());
                if (earlier != null && earlier != agency.line()) {
                    throw wrong(agency.line(), "the name " + name + " stands for another agency in line " + earlier);
                }
            }
            agencies.add(agency);
        }
        return agencies;
    }

    private static UserAgency agency(CSVRecord record, long line) throws AgencyFileException {
        if (!record.isConsistent()) {
            throw wrong(
                    line,
                    "expected " + record.getParser().getHeaderNames().size() + " cells but found " + record.size());
        }
        String name = cell(record, "name").orElseThrow(() -> wrong(line, "expected a name but found a blank cell"));
        return new UserAgency(
                name,
                cell(record, "officialName"),
                aliases(cell(record, "aliases").orElse("")),
                level(cell(record, "level"), line),
                division(cell(record, "region"), line),
                line);
    }

    private static Optional<String> cell(CSVRecord record, String column) {
        return record.isSet(column)
                ? Optional.of(record.get(column).strip()).filter(cell -> !cell.isEmpty())
                : Optional.empty();
    }

    private static List<String> aliases(String cell) {
        List<String> aliases = new ArrayList<>();
        for (String alias : cell.split("[、;；]")) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        return aliases;
    }

    private static Optional<AgencyLevel> level(Optional<String> cell, long line) throws AgencyFileException {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        AgencyLevel level = LEVELS.get(cell.get());
        if (level == null) {
            throw wrong(line, "level must be one of 国家 省 市 县 乡 but is " + cell.get());
        }
        return Optional.of(level);
    }

    private static Optional<Division> division(Optional<String> cell, long line) throws AgencyFileException {
        try {
            return cell.map(RegionFinder::parse);
        } catch (IllegalArgumentException e) {
            throw wrong(line, e.getMessage());
        }
    }

    private static AgencyFileException wrong(long line, String message) {
        return new AgencyFileException("line " + line + ": " + message);
    }

    private static Map<String, AgencyLevel> levels() {
        Map<String, AgencyLevel> levels = new HashMap<>();
        for (AgencyLevel level : AgencyLevel.values()) {
            levels.put(level.name(), level);
        }
        levels.put("国家", AgencyLevel.NATIONAL);
        levels.put("省", AgencyLevel.PROVINCE);
        levels.put("市", AgencyLevel.CITY);
        levels.put("县", AgencyLevel.COUNTY);
        levels.put("区", AgencyLevel.COUNTY);
        levels.put("乡", AgencyLevel.TOWNSHIP);
        levels.put("镇", AgencyLevel.TOWNSHIP);
        return Map.copyOf(levels);
    }
}
