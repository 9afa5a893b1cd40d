package io.github.fengong.agency;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Words by HanLP: the lexicon first, leftmost and longest, in a trie; HanLP's Viterbi segmentation for what stands between. The
 * lexicon is not given to the segmentation as its forced dictionary, which does not force: 供销社 + 区 becomes 供销 + 社区. Recognition of named
 * entities is off, it cuts names such as 工业和信息化局 and glues neighbours.
 */
final class HanlpSegmenter implements Segmenter {

    static {
        // every segment would read HanLP's dictionary of the user's words, also one that does not use it
        HanLP.Config.CustomDictionaryPath = null;
    }

    private static final Set<String> WORDS_WITH_JOINER = Set.of("和平", "和谐", "和解", "和睦", "及时", "与会", "与否", "或者");

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableAllNamedEntityRecognize(false)
            .enableOffset(true);
    /** A trie of nodes: a double array would find words faster, but takes longer to build than all else of a first call. */
    private final BinTrie<Tag> lexicon = new BinTrie<>();

    private final Map<String, Tag> words;

    HanlpSegmenter(Map<String, Tag> words) {
        words.forEach((word, tag) -> {
            if (word.length() > 1) {
                lexicon.put(word, tag);
            }
        });
        this.words = words;
    }

    /** Makes HanLP read the dictionaries that segmentation needs, which it otherwise does at the first text, one after the other. */
    static void readDictionaries() {
        CompletableFuture<Void> pairs =
                CompletableFuture.runAsync(() -> CoreBiGramTableDictionary.getBiFrequency(0, 0));
        new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableAllNamedEntityRecognize(false)
                .seg("职责分工");
        pairs.join();
    }

    @Override
    public List<Token> segment(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = endOfLongestAt(text, begin);
            if (end < 0) {
                begin++;
                continue;
            }
            Tag tag = words.get(text.substring(begin, end));
            int name = tag.isName() ? end : startOfNameWithin(text, begin, end);
            if (name < end) {
                // 负责人 + 社局 is 负责 + 人社局
                tag = words.get(text.substring(begin, name));
                end = name;
            }
            segmentBetween(text, at, begin, offset, tokens);
            if (tag == null) {
                segmentBetween(text, begin, end, offset, tokens);
            } else {
                tokens.add(new Token(offset + begin, offset + end, tag, text.substring(begin, end)));
            }
            at = end;
            begin = end;
        }
        segmentBetween(text, at, text.length(), offset, tokens);
        return tokens;
    }

    /** Returns where the longest word of the lexicon ends that begins at a place; -1 where none does. */
    private int endOfLongestAt(String text, int begin) {
        BaseNode<Tag> node = lexicon.transition(text.charAt(begin));
        int longest = -1;
        for (int i = begin + 1; node != null && i < text.length(); i++) {
            node = node.transition(text.charAt(i));
            if (node != null && node.getValue() != null) {
                longest = i + 1;
            }
        }
        return longest;
    }

    /** Returns where a known name begins within a word that is none, and goes on beyond it; {@code end} where none does. */
    private int startOfNameWithin(String text, int begin, int end) {
        for (int start = begin + 1; start < end; start++) {
            int longest = endOfLongestAt(text, start);
            if (longest > end && words.get(text.substring(start, longest)).isName()) {
                return start;
            }
        }
        return end;
    }

    /** Cuts what stands between two words of the lexicon; punctuation and single characters need no segmentation. */
    private void segmentBetween(String text, int from, int to, int offset, List<Token> tokens) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean mark = i < to && Punctuation.tagOf(text.charAt(i)) != Tag.WORD;
            if (mark || i == to) {
                segmentWords(text, start, i, offset, tokens);
                start = i + 1;
            }
            if (mark) {
                tokens.add(single(text, i, offset));
            }
        }
    }

    private void segmentWords(String text, int from, int to, int offset, List<Token> tokens) {
        if (to - from == 1) {
            tokens.add(single(text, from, offset));
        } else if (to > from) {
            for (Term term : segment.seg(text.substring(from, to))) {
                int start = from + term.offset;
                boolean joiner = hidesJoiner(term);
                if (joiner) {
                    tokens.add(single(text, start, offset));
                }
                int rest = joiner ? 1 : 0;
                String word = term.word.substring(rest);
                Tag tag = joiner ? tagOfSingle(word) : tagOf(term);
                tokens.add(new Token(offset + start + rest, offset + start + term.word.length(), tag, word));
            }
        }
    }

    /** Whether a word is rather 和 and the beginning of a name: 和 + 文创办公室, not 和文 + 创办 + 公室. */
    private boolean hidesJoiner(Term term) {
        return term.word.length() == 2
                && tagOfSingle(term.word.substring(0, 1)) == Tag.JOIN
                && term.nature != Nature.ns
                && !WORDS_WITH_JOINER.contains(term.word);
    }

    private Token single(String text, int at, int offset) {
        String word = text.substring(at, at + 1);
        return new Token(offset + at, offset + at + 1, tagOfSingle(word), word);
    }

    private Tag tagOfSingle(String word) {
        Tag tag = words.get(word);
        return tag == null ? Punctuation.tagOf(word.charAt(0)) : tag;
    }

    @Override
    public boolean isCommonWord(String text) {
        CoreDictionary.Attribute word = CoreDictionary.get(text);
        return word != null && !word.hasNatureStartsWith("nr");
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

    @Override
    public boolean soundAlike(char one, char other) {
        List<Pinyin> sounds = HanLP.convertToPinyinList(new String(new char[] {one, other}));
        return sounds.get(0) != Pinyin.none5
                && sounds.get(0).getPinyinWithoutTone().equals(sounds.get(1).getPinyinWithoutTone());
    }

    private Tag tagOf(Term term) {
        if (term.word.length() == 1) {
            return tagOfSingle(term.word);
        }
        if (term.nature == Nature.ns || term.nature == Nature.nsf) {
            return Tag.PLACE;
        }
        if (term.nature.startsWith("nt") || term.nature.startsWith("ni")) {
            return Tag.ORGANISATION;
        }
        return term.nature == Nature.v || term.nature == Nature.vi ? Tag.VERB : Tag.WORD;
    }
}
