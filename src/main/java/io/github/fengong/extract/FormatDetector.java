package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Finds out what a file really is, by its content; the suffix of its name does not count. */
public final class FormatDetector {

    /** How many leading bytes decide between the text formats. */
    private static final int HEAD = 8192;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FormatDetector() {}

    /**
     * Returns what the file is.
     *
     * @throws UnreadableDocumentException if it is empty, protected by a password, or of a kind that holds no document
     */
    public static DocumentFormat detect(SourceFile file) throws UnreadableDocumentException {
        byte[] content = file.content();
        if (content.length == 0) {
            throw new UnreadableDocumentException("the file is empty; copy or download it again");
        }
        if (startsWith(content, new byte[] {'P', 'K'})) {
            return detectZip(file);
        }
        if (startsWith(content, OLE2)) {
            return detectOle2(content);
        }
        return TextFormatDetector.detect(content);
    }

    private static DocumentFormat detectZip(SourceFile file) throws UnreadableDocumentException {
        Set<String> names;
        try {
            names = ZipParts.of(file.content()).names();
        } catch (ZipException e) {
            names = namesInBrokenArchive(file);
        }
        for (String name : names) {
            if (name.startsWith("word/")) {
                return DocumentFormat.DOCX;
            }
            if (name.startsWith("xl/")) {
                return DocumentFormat.XLSX;
            }
        }
        String types = contentTypes(file);
        if (types.contains("wordprocessingml") || types.contains("ms-word")) {
            return DocumentFormat.DOCX;
        }
        throw new UnreadableDocumentException(
                "the file is an archive, no document; unpack it and name the documents that were in it");
    }

    /** Returns what a package says of its parts, which may have any names; the empty string for an archive that is none. */
    private static String contentTypes(SourceFile file) {
        try {
            Optional<InputStream> types = ZipParts.of(file.content()).open("[Content_Types].xml");
            return types.isPresent() ? new String(types.get().readAllBytes(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Reads the names that stand before the parts themselves, so that the reader of the format can say what is damaged. */
    private static Set<String> namesInBrokenArchive(SourceFile file) throws UnreadableDocumentException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
            }
        } catch (IOException | IllegalArgumentException e) {
            if (names.stream().noneMatch(name -> name.startsWith("word/") || name.startsWith("xl/"))) {
                throw new UnreadableDocumentException(
                        "the file begins like an Office document but its archive is damaged ("
                                + UnreadableDocumentException.reasonOf(e)
                                + "); copy or download it again",
                        e);
            }
        }
        return names;
    }

    private static DocumentFormat detectOle2(byte[] content) throws UnreadableDocumentException {
        if (contains(content, "EncryptedPackage")) {
            throw new UnreadableDocumentException(
                    "the document is protected by a password; open it in Word or WPS and save it without one");
        }
        if (contains(content, "WordDocument")) {
            return DocumentFormat.DOC;
        }
        if (contains(content, "Workbook") || contains(content, "Book")) {
            return DocumentFormat.XLS;
        }
        throw new UnreadableDocumentException(
                "the file is an old Office container without a Word or Excel document in it; save it as .docx");
    }

    /** Names of streams stand in an OLE2 container as UTF-16LE, each followed by a zero; letters count alike in either case. See [MS-CFB] 2.6.1. */
    private static boolean contains(byte[] content, String streamName) {
        int length = 2 * (streamName.length() + 1);
        for (int at = 0; at + length <= content.length; at += 128) {
            String found = new String(content, at, length, StandardCharsets.UTF_16LE);
            if (found.equalsIgnoreCase(streamName + "\0")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    /** Returns the first bytes as Latin-1, in which each byte is a character. */
    static String head(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    }
}
