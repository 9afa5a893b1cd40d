package io.github.fengong.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that the arguments of a command name: files as they are, of folders the documents directly in them. */
final class SourceArguments {

    private SourceArguments() {}

    /** Returns the documents in the order of the arguments, those of a folder by name. A file that is missing is kept, to be named later. */
    static List<Path> expand(List<Path> arguments) throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                documents.addAll(documentsIn(argument));
            } else {
                documents.add(argument);
            }
        }
        return documents;
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
