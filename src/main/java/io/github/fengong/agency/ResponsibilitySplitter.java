package io.github.fengong.agency;

import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Splits responsible-unit strings: 市自然资源局牵头，市住建局、市税务局等相关部门及各区县政府按职责分工负责 becomes 市自然资源局 (LEAD), 市住建局, 市税务局 and the
 * collective 各区县政府 (SUPPORTING), open-ended. Immutable and thread-safe; the word lists are read on the first call.
 */
public final class ResponsibilitySplitter {

    private final Supplier<Tools> tools;

    /** Returns a splitter with the lexicon of the program. */
    public ResponsibilitySplitter() {
        this(List.of());
    }

    /**
     * Returns a splitter that knows further agencies.
     *
     * @param names names of agencies as documents write them
     */
    public ResponsibilitySplitter(List<String> names) {
        List<String> known = List.copyOf(names);
        tools = new Once<>(() -> Tools.make(known));
    }

    /** Splits a string that stands alone or under a header such as 责任单位. */
    public SplitResult split(String text, SplitContext context) {
        return split(List.of(new UnitCell("", UnitColumn.RESPONSIBLE, text)), context);
    }

    /**
     * Splits the unit cells of one row; the spans of the result count in the texts of the cells joined by {@code \n}.
     *
     * @param cells the cells with what their headers say
     * @param context what is known before
     */
    public SplitResult split(List<UnitCell> cells, SplitContext context) {
        return tools.get().split(cells, context.rules());
    }

    /** Returns the rules that a text states for the units after it; a paragraph of any other kind states none. */
    public DocumentRules rulesOf(String text) {
        return RowSplit.rulesOf(tools.get().reader(), text);
    }

    /** What reads texts and checks names, made of the word lists. */
    private record Tools(TextReader reader, NameChecker checker) {

        /** A text of words that the lexicon has, so that it is split without the dictionaries of HanLP. */
        private static final String KNOWN_WORDS = "市财政局牵头，市教育局、市公安局等相关部门及各区县政府按职责分工负责。";

        /**
         * Reads the dictionaries of HanLP and the word lists side by side, and splits a text while HanLP still reads, for the classes of the
         * grammar to be loaded: the first call is answered sooner.
         */
        static Tools make(List<String> names) {
            CompletableFuture<Void> dictionaries = CompletableFuture.runAsync(HanlpSegmenter::readDictionaries);
            Lexicon lexicon = Lexicon.load(names);
            Segmenter segmenter = new HanlpSegmenter(lexicon.words());
            TextReader reader = new TextReader(segmenter, new NameShape(lexicon));
            Tools tools = new Tools(reader, new LexiconChecker(lexicon.words(), segmenter));
            tools.split(List.of(new UnitCell("", UnitColumn.RESPONSIBLE, KNOWN_WORDS)), DocumentRules.NONE);
            dictionaries.join();
            return tools;
        }

        SplitResult split(List<UnitCell> cells, DocumentRules rules) {
            return new RowSplit(reader, checker, rules).split(cells);
        }
    }
}
