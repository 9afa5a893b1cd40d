package io.github.fengong.app;

import io.github.fengong.agency.RegisterDirectory;
import io.github.fengong.agency.register.AgencyFileException;
import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionFinder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which agencies are known, and what region a document speaks of. */
final class RegisterOptions {

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "the region of the document, for example 汕头市, where title and names do not tell it")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--agencies",
            paramLabel = "FILE",
            description = "own agencies, CSV with the columns name, officialName, aliases, level, region")
    private Optional<Path> agencies = Optional.empty();

    /** Returns what these options say as one text. */
    String fingerprint() throws WrongCallException {
        return region.orElse("") + "/" + (agencies.isPresent() ? FileHash.of(agencies.get()) : "");
    }

    AgencyRegister register() throws WrongCallException {
        if (agencies.isEmpty()) {
            return AgencyRegister.builtIn();
        }
        try {
            return AgencyRegister.builtIn().withUserFile(agencies.get());
        } catch (AgencyFileException e) {
            throw new WrongCallException("--agencies: " + e.getMessage());
        }
    }

    /** Returns the names of the user's own agencies, which the splitter does not know by itself. */
    List<String> userNames() throws WrongCallException {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(register().names());
        names.removeAll(AgencyRegister.builtIn().names());
        return List.copyOf(names);
    }

    RegisterDirectory directory() throws WrongCallException {
        try {
            return new RegisterDirectory(register(), region.map(RegionFinder::parse));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--region: " + e.getMessage());
        }
    }
}
