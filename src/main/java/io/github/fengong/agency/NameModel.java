package io.github.fengong.agency;

import com.hankcs.hanlp.model.perceptron.PerceptronNERecognizer;
import com.hankcs.hanlp.model.perceptron.model.LinearModel;
import io.github.fengong.model.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's perceptron for named entities, trained on annotated strings of this project; it tells where the words of a text speak for a name. It
 * confirms names that the grammar has found, and never decides.
 */
final class NameModel {

    /** The trained model on the class path; HanLP looks there only for paths that begin with data/. */
    static final String RESOURCE = "data/model/fengong/unit-names.bin";

    private final PerceptronNERecognizer recognizer;

    NameModel(PerceptronNERecognizer recognizer) {
        this.recognizer = recognizer;
    }

    static NameModel load() {
        try {
            return new NameModel(new PerceptronNERecognizer(new LinearModel(RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
        }
    }

    /** Returns where in the normalised text the model sees names. */
    List<TextSpan> findNames(List<Token> tokens) {
        String[] words = new String[tokens.size()];
        String[] tags = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = wordOf(tokens.get(i));
            tags[i] = tokens.get(i).tag().name();
        }
        List<TextSpan> names = new ArrayList<>();
        String[] labels = recognizer.recognize(words, tags);
        int start = -1;
        for (int i = 0; i < labels.length; i++) {
            boolean begins = labels[i].startsWith("B-") || labels[i].startsWith("S");
            start = begins ? i : start;
            boolean ends = labels[i].startsWith("E-") || labels[i].startsWith("S");
            if (ends && start >= 0) {
                names.add(new TextSpan(tokens.get(start).start(), tokens.get(i).end()));
                start = -1;
            }
            start = labels[i].startsWith("O") ? -1 : start;
        }
        return names;
    }

    /** The word as the model sees it: numbers and set-aside stretches are all alike. */
    static String wordOf(Token token) {
        return token.tag() == Tag.GAP || token.tag() == Tag.LABEL ? token.tag().name() : token.text();
    }
}
