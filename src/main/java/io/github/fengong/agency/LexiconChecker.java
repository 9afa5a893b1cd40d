package io.github.fengong.agency;

import io.github.fengong.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Checks names against the lexicon and the trained model; both are made ready at the first name of which the grammar is not sure. */
final class LexiconChecker implements NameChecker {

    /** Names of which the answer is kept; a document repeats its names. */
    private static final int KEPT = 5_000;

    private final Map<String, List<String>> found = new ConcurrentHashMap<>();
    private final Supplier<SimilarNames> similar;
    private final Supplier<NameModel> model;

    LexiconChecker(Map<String, Tag> words, Segmenter segmenter) {
        similar = new Once<>(() -> new SimilarNames(words, segmenter));
        model = new Once<>(NameModel::load);
    }

    @Override
    public List<TextSpan> findNames(List<Token> tokens) {
        return model.get().findNames(tokens);
    }

    @Override
    public List<String> findSimilar(String name) {
        if (found.size() > KEPT) {
            found.clear();
        }
        return found.computeIfAbsent(name, unknown -> similar.get().find(unknown));
    }
}
