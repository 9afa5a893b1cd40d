package io.github.fengong.edition;

import io.github.fengong.export.UnreadableResultException;
import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The editions of a document before the one that is being made, oldest first. */
public final class EditionHistory {

    /** The folder of earlier editions in a result folder. */
    public static final String FOLDER = "history";

    private static final String TABLE = "table.json";

    /** A file of the history: kept under the name it was given, so that it is the same in every later run. */
    private record Kept(String name, StoredEdition edition) {}

    private final Path table;
    private final byte[] standing;
    private final List<Kept> editions;

    private EditionHistory(Path table, byte[] standing, List<Kept> editions) {
        this.table = table;
        this.standing = standing;
        this.editions = editions;
    }

    /**
     * Reads the editions before a document.
     *
     * @param place a result folder, which need not exist, or a {@code table.json}
     * @param sourceSha256 the document that is being converted; a newest edition made of the same document is not one before
     *     it; an older one is, where the document was changed back
     * @throws UnreadableResultException if an earlier edition is there and cannot be read
     */
    public static EditionHistory read(Path place, String sourceSha256) throws UnreadableResultException {
        boolean single = Files.isRegularFile(place);
        Path table = single ? place : place.resolve(TABLE);
        List<Kept> editions = single ? new ArrayList<>() : readHistory(place.resolve(FOLDER));
        byte[] standing = {};
        if (Files.exists(table)) {
            StoredEdition newest = StoredEdition.read(table);
            standing = newest.json();
            editions.add(new Kept(newest.historyName(editions.size() + 1), newest));
        } else if (single) {
            throw new UnreadableResultException("there is no " + place);
        }
        while (!editions.isEmpty()
                && editions.get(editions.size() - 1).edition().sourceSha256().equals(sourceSha256)) {
            editions.remove(editions.size() - 1);
        }
        return new EditionHistory(table, standing, editions);
    }

    private static List<Kept> readHistory(Path folder) throws UnreadableResultException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.json")) {
                stream.forEach(files::add);
            } catch (IOException e) {
                throw new UnreadableResultException(
                        "the history " + folder + " cannot be read (" + e.getMessage() + ")", e);
            }
        }
        Collections.sort(files);
        List<Kept> editions = new ArrayList<>();
        for (Path file : files) {
            editions.add(new Kept(file.getFileName().toString(), StoredEdition.read(file)));
        }
        return editions;
    }

    /** Returns the edition directly before the one that is being made. */
    Optional<StoredEdition> newest() {
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(editions.get(editions.size() - 1).edition());
    }

    /** Returns all editions, oldest first. */
    List<MeasureTable> tables() {
        return editions.stream().map(kept -> kept.edition().table()).toList();
    }

    /** Returns how many editions there were. */
    public int size() {
        return editions.size();
    }

    /**
     * Writes all editions into the history of a new result folder.
     *
     * @throws EditionChangedException if another run has written the newest edition since it was read, whose edition would be lost
     */
    void write(Path folder) throws IOException {
        byte[] now = Files.exists(table) ? Files.readAllBytes(table) : new byte[0];
        if (!Arrays.equals(standing, now)) {
            throw new EditionChangedException(table);
        }
        if (editions.isEmpty()) {
            return;
        }
        Path history = Files.createDirectory(folder.resolve(FOLDER));
        for (Kept kept : editions) {
            Files.write(history.resolve(kept.name()), kept.edition().json());
        }
    }
}
