package io.github.fengong.app;

import io.github.fengong.export.ResultSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of the results. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of table.json or changes.json.",
        footerHeading = "%nExample:%n",
        footer = {"  fengong schema changes > changes.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "[table|changes]",
            hideParamSyntax = true,
            defaultValue = "table",
            description = "of which file; default: ${DEFAULT-VALUE}")
    private ResultSchema schema;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Writer results = console.results()) {
            results.write(schema.text());
        }
        return ExitCode.DONE;
    }
}
