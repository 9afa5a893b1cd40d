package io.github.fengong.app;

import io.github.fengong.agency.AgencyOptions;
import io.github.fengong.agency.DocumentRules;
import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.compare.AgencyIdentity;
import io.github.fengong.export.ExportOptions;
import io.github.fengong.export.HeaderLanguage;
import io.github.fengong.export.RoleWords;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.normalize.ColumnProfile;
import io.github.fengong.normalize.ColumnRole;
import io.github.fengong.normalize.NormalizeOptions;
import io.github.fengong.pipeline.PipelineOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how documents are read and in which words results are written, shared by all commands that do so. */
final class ConvertOptions {

    @Mixin
    private RevisionOption revision = new RevisionOption();

    @Option(
            names = "--columns",
            paramLabel = "ROLE,…",
            description = "the role of each column from left to right, where the headers do not tell: serial, section,"
                    + " indicator, measure, practice, lead, supporting, responsible, implementing, guiding, deadline,"
                    + " remarks, extra")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "a YAML file with 'headers:' and under it the role of each header word")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--first-listed-leads", description = "the unit listed first leads, as if the document said so")
    private boolean firstListedLeads;

    @Option(
            names = "--expand-collective",
            description =
                    "put the real bodies behind a collective unit (各区县政府) beside it, each with a workbook of its own")
    private boolean expandCollectives;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--headers",
            paramLabel = "zh|en",
            description = "heads of CSV columns: Chinese, or the field names")
    private Optional<String> headers = Optional.empty();

    @Option(names = "--raw-csv", description = "write CSV texts as they are, without the ' before = + - @")
    private boolean rawCsv;

    @Option(
            names = "--roles",
            paramLabel = "LEAD/SUPPORTING",
            description = "the words for the roles: 牵头/配合 (default), 主办/协办, 主责/协同 or 责任/配合")
    private Optional<String> roles = Optional.empty();

    PipelineOptions pipelineOptions() throws WrongCallException {
        DocumentRules rules = new DocumentRules(firstListedLeads, List.of());
        return new PipelineOptions(
                new ReadOptions(revision.original(), true),
                normalizeOptions(),
                new AgencyOptions(register.directory(), rules, expandCollectives),
                register.userNames());
    }

    ExportOptions exportOptions() throws WrongCallException {
        return ExportOptions.defaults(Version.number())
                .withHeaders(headerLanguage())
                .withRawCsv(rawCsv)
                .withRoleWords(roleWords());
    }

    RegisterDirectory directory() throws WrongCallException {
        return register.directory();
    }

    /** Returns what the register knows of the agencies of two editions, in the region of the table. */
    AgencyIdentity agencyIdentity(MeasureTable table) throws WrongCallException {
        return RegisterIdentity.of(register.directory(), table);
    }

    /**
     * Returns everything that these options say, by its name.
     *
     * @throws WrongCallException if a file that an option names cannot be read
     */
    Map<String, Object> said() throws WrongCallException {
        Map<String, Object> said = new TreeMap<>();
        said.put("original", revision.original());
        said.put("columns", columns.orElse(""));
        said.put("profile", profile.isPresent() ? FileHash.of(profile.get()) : "");
        said.put("firstListedLeads", firstListedLeads);
        said.put("expandCollectives", expandCollectives);
        said.put("register", register.fingerprint());
        said.put("headers", headers.orElse(""));
        said.put("rawCsv", rawCsv);
        said.put("roles", roles.orElse(""));
        return said;
    }

    private HeaderLanguage headerLanguage() throws WrongCallException {
        return switch (headers.orElse("zh")) {
            case "zh" -> HeaderLanguage.CHINESE;
            case "en" -> HeaderLanguage.FIELD_NAMES;
            default -> throw new WrongCallException("--headers: expected zh or en but found " + headers.get());
        };
    }

    private RoleWords roleWords() throws WrongCallException {
        if (roles.isEmpty()) {
            return RoleWords.DEFAULT;
        }
        return RoleWords.find(roles.get())
                .orElseThrow(() -> new WrongCallException(
                        "--roles: expected 牵头/配合, 主办/协办, 主责/协同 or 责任/配合 but found " + roles.get()));
    }

    private NormalizeOptions normalizeOptions() throws WrongCallException {
        ColumnProfile headerRoles = profile.isPresent() ? ProfileReader.read(profile.get()) : ColumnProfile.NONE;
        try {
            return new NormalizeOptions(columns.map(ColumnRole::listOf).orElse(List.of()), headerRoles);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--columns: " + e.getMessage());
        }
    }
}
