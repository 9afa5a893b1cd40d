package io.github.fengong.app;

import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionContext;
import io.github.fengong.agency.register.ResolvedAgency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Looks names up in the agency register. */
@Command(
        name = "agencies",
        description =
                "Looks names up in the agency register; prints one JSON object a line, and why a name resolves so."
                        + " Without names it prints all names that the register knows.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong agencies --region 汕头市 市住建局 人行汕头中心支行",
            "  fengong agencies --region 汕头市 --year 2020 市政数局 各区县政府",
            "  fengong agencies --agencies own.csv 市开发办"
        })
final class AgenciesCommand implements Callable<Integer> {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Collective units begin with it: 各区县政府. */
    private static final String EACH = "各";

    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "names as documents write them")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the year of the document, which tells old names from new ones")
    private Optional<Integer> year = Optional.empty();

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    AgenciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WrongCallException {
        AgencyRegister register = options.register();
        RegionContext region =
                options.directory().region().map(RegionContext::of).orElse(RegionContext.UNKNOWN);
        RegionContext context = year.map(region::inYear).orElse(region);
        try (Writer results = console.results()) {
            for (String name : names) {
                results.write(line(register, name, context));
            }
            if (names.isEmpty()) {
                results.write(String.join("\n", register.names()));
                results.write('\n');
            }
        }
        return ExitCode.DONE;
    }

    private static String line(AgencyRegister register, String name, RegionContext context) {
        Optional<ResolvedAgency> resolved = register.resolve(name, context);
        List<String> members = register.expandCollective(name, context).stream()
                .map(ResolvedAgency::name)
                .toList();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeBooleanProperty("known", resolved.isPresent() || !members.isEmpty());
            writeText(json, "officialName", resolved.flatMap(ResolvedAgency::officialName));
            writeText(json, "level", resolved.flatMap(ResolvedAgency::level).map(Enum::name));
            writeText(json, "region", resolved.flatMap(ResolvedAgency::region));
            writeText(json, "line", resolved.flatMap(ResolvedAgency::line));
            writeList(
                    json,
                    "possibleNames",
                    resolved.map(ResolvedAgency::possibleNames).orElse(List.of()));
            writeList(json, "aliases", resolved.map(ResolvedAgency::aliases).orElse(List.of()));
            writeList(
                    json, "successors", resolved.map(ResolvedAgency::successors).orElse(List.of()));
            writeYear(json, "from", resolved.flatMap(agency -> agency.validity().from()));
            writeYear(json, "to", resolved.flatMap(agency -> agency.validity().to()));
            writeList(json, "members", members);
            json.writeStringProperty(
                    "why", resolved.map(ResolvedAgency::why).orElseGet(() -> whyUnknown(register, name, context)));
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static String whyUnknown(AgencyRegister register, String name, RegionContext context) {
        if (!name.startsWith(EACH)) {
            return "登记册中没有这个名称";
        }
        String reason = register.whyNotExpanded(name, context);
        return reason.isEmpty() ? "集合单位，按行政区划展开" : "集合单位，不能展开：" + reason;
    }

    private static void writeYear(JsonGenerator json, String name, Optional<Integer> year) {
        if (year.isPresent()) {
            json.writeNumberProperty(name, year.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void writeText(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void writeList(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
