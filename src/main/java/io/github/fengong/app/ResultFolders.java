package io.github.fengong.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the result folders of one run: the name of the document without its suffix; with it where two documents share the name, also
 * when they differ only in upper and lower case, which some file systems do not tell apart.
 */
final class ResultFolders {

    private ResultFolders() {}

    /** Returns a folder name for each document, all different. */
    static Map<Path, String> nameFor(List<Path> documents) {
        Map<String, Integer> uses = new HashMap<>();
        documents.forEach(document -> uses.merge(fold(stem(document)), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path document : documents) {
            boolean shared = uses.get(fold(stem(document))) > 1;
            String name = shared ? document.getFileName().toString() : stem(document);
            names.put(document, unique(name, taken));
        }
        return names;
    }

    /** Returns the name of the file without its last suffix, for example {@code plan.v2} for {@code plan.v2.docx}. */
    static String stem(Path document) {
        String name = document.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int number = 2; !taken.add(fold(unique)); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
