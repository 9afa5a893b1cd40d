package io.github.fengong.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that the arguments of a command name: files as they are, of folders the documents directly in them. */
final class SourceArguments {

    private SourceArguments() {}

    /**
     * Returns the documents in the order of the arguments, those of a folder by name, each once. A file that is missing is kept, to be named
     * later. Folders in a folder are not looked into, which is said.
     */
    static List<Path> expand(List<Path> arguments, Console console) throws IOException {
        Map<Path, Path> documents = new LinkedHashMap<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                documentsIn(argument).forEach(document -> add(document, documents));
                foldersIn(argument).ifPresent(console::say);
            } else {
                add(argument, documents);
            }
        }
        return List.copyOf(documents.values());
    }

    private static void add(Path document, Map<Path, Path> documents) {
        documents.putIfAbsent(document.toAbsolutePath().normalize(), document);
    }

    /** Returns what to say of the folders in a folder, other than results, since their documents are not read. */
    static Optional<String> foldersIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.filter(Files::isDirectory)
                    .filter(entry -> !isTemporary(entry.getFileName().toString()) && !holdsResults(entry))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder + ": folders in it are not read; name those that are wanted: "
                            + String.join(", ", names));
        }
    }

    /** Tells whether a folder is a result, or one in which results stand. */
    private static boolean holdsResults(Path folder) {
        if (Files.exists(folder.resolve("table.json"))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> Files.exists(entry.resolve("table.json")));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns arguments as a message names them. */
    static String list(List<Path> arguments) {
        return arguments.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** Returns the documents directly in a folder, by name. */
    static List<Path> documentsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isTemporary(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Hidden files, and what Word, WPS and LibreOffice leave beside a document that is open. */
    static boolean isTemporary(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || name.endsWith(".tmp")
                || name.endsWith(".part")
                || name.endsWith(".crdownload")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }
}
