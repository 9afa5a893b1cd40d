package io.github.fengong.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives measures ids that depend on their words alone: {@code m-} and twelve hexadecimal digits of the SHA-256 of the measure without white
 * space. Measures with the same words are told by their practices too, those that still are the same by {@code -2}, {@code -3} in order.
 */
final class MeasureIds {

    private static final int DIGITS = 12;

    private MeasureIds() {}

    /** Returns the ids of measures with their practices, in order. */
    static List<String> of(List<String> measures, List<String> practices) {
        Map<String, Integer> sharing = new HashMap<>();
        measures.forEach(measure -> sharing.merge(CellText.fold(measure), 1, Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int index = 0; index < measures.size(); index++) {
            String words = CellText.fold(measures.get(index));
            boolean alone = sharing.get(words) == 1 && !words.isEmpty();
            String id = "m-" + digest(alone ? words : words + "\n" + CellText.fold(practices.get(index)));
            int number = given.merge(id, 1, Integer::sum);
            ids.add(number == 1 ? id : id + "-" + number);
        }
        return ids;
    }

    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }
}
