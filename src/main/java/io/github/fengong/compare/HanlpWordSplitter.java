package io.github.fengong.compare;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** Cuts Chinese text into words with HanLP and the dictionary in its jar; may be used by several threads. */
final class HanlpWordSplitter implements WordSplitter {

    @Override
    public List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> words = Dictionary.SEGMENT.seg(text).stream()
                .map(HanlpWordSplitter::word)
                .toList();
        return String.join("", words).equals(text) ? words : characters(text);
    }

    private static String word(Term term) {
        return term.word;
    }

    /** Cuts between all characters, should HanLP ever give words that are not those of the text. */
    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** Loaded when the first text is cut: it takes some 0.2 seconds, and editions may be the same. */
    private static final class Dictionary {

        static {
            // every segment would read HanLP's dictionary of the user's words, also one that does not use it
            HanLP.Config.CustomDictionaryPath = null;
        }

        static final Segment SEGMENT = new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableAllNamedEntityRecognize(false)
                .enablePartOfSpeechTagging(false);
    }
}
