package io.github.fengong.extract.word;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts that a part refers to, by the kind of the reference, for example {@code styles}. The kinds are the last words of the names that
 * the standard gives them, which are alike in transitional and strict documents.
 */
final class Relationships {

    private final String folder;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> targetsById = new HashMap<>();

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** Returns the references of the package itself. */
    static Relationships ofPackage(WordParts parts) throws IOException, XMLStreamException {
        return read(parts, "", "_rels/.rels");
    }

    /** Returns the references of a part. */
    static Relationships of(WordParts parts, String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        return read(parts, folder, folder + "_rels/" + part.substring(name) + ".rels");
    }

    private static Relationships read(WordParts parts, String folder, String name)
            throws IOException, XMLStreamException {
        Relationships relationships = new Relationships(folder);
        Optional<XmlCursor> part = parts.open(name);
        if (part.isPresent()) {
            try (XmlCursor xml = part.get()) {
                xml.children(() -> relationships.add(xml));
            }
        }
        return relationships;
    }

    private void add(XmlCursor xml) {
        String type = xml.attribute("Type", "");
        if (!xml.attribute("TargetMode", "Internal").equals("External")) {
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), xml.attribute("Target", ""));
            targetsById.putIfAbsent(xml.attribute("Id", ""), xml.attribute("Target", ""));
        }
    }

    /** Returns the name of the part of a kind; where none is stated, the name that it usually has. */
    String target(String kind) {
        String target = targets.getOrDefault(kind, kind.equals("officeDocument") ? "word/document.xml" : kind + ".xml");
        return resolve(decode(target));
    }

    /** Returns the name of the part that a reference is to. */
    Optional<String> targetOf(String id) {
        return Optional.ofNullable(targetsById.get(id)).map(target -> resolve(decode(target)));
    }

    private static String decode(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a name with a per cent sign that was not written as it should be
            return target;
        }
    }

    private String resolve(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            base = rest.startsWith("../") ? base.replaceFirst("[^/]*/$", "") : base;
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }
}
