package io.github.fengong.agency;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words by HanLP's Viterbi segmentation, with the lexicon as forced dictionary under natures of its own: with HanLP's natures of
 * organisations its rules would swallow the words beside a name. Recognition of named entities is off, it cuts names such as
 * 工业和信息化局 and glues neighbours.
 */
final class HanlpSegmenter implements Segmenter {

    /** How often a word of the lexicon counts as seen; HanLP asks for a number, a forced word is taken whatever it is. */
    private static final int FREQUENCY = 1000;

    private final Segment segment;
    private final Map<Nature, Tag> tags = new HashMap<>();
    private final Map<String, Tag> functionWords = new HashMap<>();

    HanlpSegmenter(Map<String, Tag> lexicon) {
        TreeMap<String, CoreDictionary.Attribute> forced = new TreeMap<>();
        lexicon.forEach((word, tag) -> {
            if (word.length() == 1) {
                functionWords.put(word, tag);
            } else {
                forced.put(word, new CoreDictionary.Attribute(nature(tag), FREQUENCY));
            }
        });
        segment = new ViterbiSegment()
                .enableCustomDictionary(dictionaryOf(forced))
                .enableCustomDictionaryForcing(true)
                .enableAllNamedEntityRecognize(false)
                .enableOffset(true);
    }

    @Override
    public List<Token> segment(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            int start = offset + term.offset;
            tokens.add(new Token(start, start + term.word.length(), tagOf(term), term.word));
        }
        return tokens;
    }

    @Override
    public String simplify(String text) {
        String simplified = HanLP.convertToSimplifiedChinese(text);
        if (simplified.length() == text.length()) {
            return simplified;
        }
        StringBuilder each = new StringBuilder();
        text.chars()
                .forEach(c -> each.append(HanLP.convertToSimplifiedChinese(String.valueOf((char) c))
                        .charAt(0)));
        return each.toString();
    }

    private Tag tagOf(Term term) {
        Tag own = tags.get(term.nature);
        if (own != null) {
            return own;
        }
        if (term.word.length() == 1) {
            Tag tag = functionWords.get(term.word);
            return tag == null ? Punctuation.tagOf(term.word.charAt(0)) : tag;
        }
        if (term.nature == Nature.ns || term.nature == Nature.nsf) {
            return Tag.PLACE;
        }
        if (term.nature.startsWith("nt") || term.nature.startsWith("ni")) {
            return Tag.ORGANISATION;
        }
        return term.nature == Nature.v || term.nature == Nature.vi ? Tag.VERB : Tag.WORD;
    }

    private Nature nature(Tag tag) {
        Nature nature = Nature.create("fengong" + tag.name().toLowerCase(Locale.ROOT));
        tags.put(nature, tag);
        return nature;
    }

    /** Returns a dictionary in memory; HanLP's own constructor would read and write files. */
    private static DynamicCustomDictionary dictionaryOf(TreeMap<String, CoreDictionary.Attribute> words) {
        DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
        trie.build(words);
        return new DynamicCustomDictionary(trie, new BinTrie<>(), new String[] {"memory"}) {
            @Override
            public boolean load(String... path) {
                return true;
            }
        };
    }
}
