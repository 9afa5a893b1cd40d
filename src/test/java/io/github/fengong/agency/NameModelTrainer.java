package io.github.fengong.agency;

import com.hankcs.hanlp.corpus.document.sentence.Sentence;
import com.hankcs.hanlp.corpus.document.sentence.word.CompoundWord;
import com.hankcs.hanlp.corpus.document.sentence.word.IWord;
import com.hankcs.hanlp.corpus.document.sentence.word.Word;
import com.hankcs.hanlp.model.perceptron.NERTrainer;
import com.hankcs.hanlp.model.perceptron.feature.FeatureMap;
import com.hankcs.hanlp.model.perceptron.feature.ImmutableFeatureMap;
import com.hankcs.hanlp.model.perceptron.feature.MutableFeatureMap;
import com.hankcs.hanlp.model.perceptron.instance.Instance;
import com.hankcs.hanlp.model.perceptron.instance.NERInstance;
import com.hankcs.hanlp.model.perceptron.model.AveragedPerceptron;
import com.hankcs.hanlp.model.perceptron.tagset.NERTagSet;
import com.hankcs.hanlp.model.perceptron.tagset.TagSet;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Trains the model of names from the annotated strings of this project with HanLP's trainer, and tells how well it finds the names of real
 * strings that were held out. Run it after the word lists or the strings have changed:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=io.github.fengong.agency.NameModelTrainer</pre>
 *
 * <p>Trained on: the strings in {@code /agency} and made strings. Held out: the published strings and those of the sample.
 */
final class NameModelTrainer {

    static final Path MODEL = Path.of("src/main/resources", NameModel.RESOURCE);

    private static final Path WORK = Path.of("target/name-model");

    /** Features that weigh less than the rest are left out; the model shrinks to this part, the measures stay. */
    private static final double COMPRESSION = 0.1;

    private static final int ROUNDS = 12;

    /** Made strings beside the written ones: names from word parts, so that the model learns their ends and not the names. */
    private static final int MADE_STRINGS = 600;

    private final TextReader known = readerOf(true);
    private final TextReader unknown = readerOf(false);

    /** Trains and writes the model. */
    public static void main(String[] arguments) throws IOException {
        NameModelTrainer trainer = new NameModelTrainer();
        Files.createDirectories(WORK);
        Files.createDirectories(MODEL.getParent());
        Path lines = WORK.resolve("train.txt");
        Files.write(lines, trainer.trainingLines(), StandardCharsets.UTF_8);
        new UnitTrainer().train(lines, MODEL);
    }

    /** Returns the annotated lines: each string once with the known names as words, once with all names cut into words. */
    private List<String> trainingLines() {
        Set<String> lines = new LinkedHashSet<>();
        for (SplitCase each : (Iterable<SplitCase>) written()::iterator) {
            lineOf(each, known).ifPresent(lines::add);
            lineOf(each, unknown).ifPresent(lines::add);
        }
        for (int seed = 0; seed < MADE_STRINGS; seed++) {
            lineOf(new RandomStrings(seed).next("made"), unknown).ifPresent(lines::add);
        }
        return new ArrayList<>(lines);
    }

    static Stream<SplitCase> written() {
        return ResponsibilitySplitterTest.ofTheModel().filter(each -> !each.columns());
    }

    private Optional<String> lineOf(SplitCase each, TextReader reader) {
        SplitResult result =
                new RowSplit(known, NameChecker.NONE, each.context().rules()).split(each.cells());
        TextReader.Reading reading = reader.read(each.text());
        boolean exact = SplitCase.describe(result).equals(each.truth());
        return exact && reading.text().text().indexOf('/') < 0
                ? Optional.of(lineOf(reading.tokens(), spansOf(result, reading.text())))
                : Optional.empty();
    }

    /** Returns where in the normalised text the units stand. */
    static List<TextSpan> spansOf(SplitResult result, NormalText text) {
        List<TextSpan> spans = new ArrayList<>();
        for (Assignment unit : result.assignments()) {
            unit.span().ifPresent(span -> {
                int start = 0;
                while (text.offsets()[start] < span.start()) {
                    start++;
                }
                int end = start;
                while (end < text.length() && text.offsets()[end] < span.end()) {
                    end++;
                }
                spans.add(new TextSpan(start, end));
            });
        }
        return spans;
    }

    /** Writes tokens in the format of the People's Daily corpus: {@code [市/WORD 花卉/WORD 局/WORD]/nt 牵头/LEAD}. */
    private static String lineOf(List<Token> tokens, List<TextSpan> names) {
        StringBuilder line = new StringBuilder();
        for (Token token : tokens) {
            boolean begins = names.stream().anyMatch(name -> name.start() == token.start());
            boolean ends = names.stream().anyMatch(name -> name.end() == token.end());
            line.append(line.isEmpty() ? "" : " ")
                    .append(begins ? "[" : "")
                    .append(NameModel.wordOf(token))
                    .append('/')
                    .append(token.tag())
                    .append(ends ? "]/nt" : "");
        }
        return line.toString();
    }

    /** Returns a reader of texts, with or without the names of bodies in its lexicon. */
    static TextReader readerOf(boolean names) {
        Lexicon lexicon = Lexicon.load(List.of());
        Map<String, Tag> words = new HashMap<>(lexicon.words());
        words.values().removeIf(tag -> !names && tag.isName());
        return new TextReader(new HanlpSegmenter(words), new NameShape(lexicon));
    }

    /** HanLP's trainer, but a name of one word is told as such, which HanLP's own reading of lines leaves out. */
    private static final class UnitTrainer extends NERTrainer {

        private static final long SEED = 1;

        /**
         * Trains as {@link NERTrainer} does with one thread, but shuffles the lines by a fixed seed, so that the same lines always give the same
         * model.
         */
        void train(Path lines, Path file) throws IOException {
            TagSet tags = createTagSet();
            MutableFeatureMap features = new MutableFeatureMap(tags);
            List<Instance> instances = Arrays.asList(loadTrainInstances(lines.toString(), features));
            tags.lock();
            ImmutableFeatureMap fixed = new ImmutableFeatureMap(features.featureIdMap, tags);
            AveragedPerceptron model = new AveragedPerceptron(fixed);
            double[] total = new double[model.parameter.length];
            int[] stamps = new int[model.parameter.length];
            Random random = new Random(SEED);
            int step = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(instances, random);
                for (Instance each : instances) {
                    learn(each, model, tags, total, stamps, ++step);
                }
            }
            model.average(total, stamps, step);
            model.save(file.toString(), fixed.featureIdMap.entrySet(), COMPRESSION);
        }

        private static void learn(
                Instance each, AveragedPerceptron model, TagSet tags, double[] total, int[] stamps, int step) {
            int[] guessed = new int[each.length()];
            model.viterbiDecode(each, guessed);
            for (int i = 0; i < guessed.length; i++) {
                int[] right = parametersOf(each.getFeatureAt(i), each.tagArray, i, tags);
                int[] wrong = parametersOf(each.getFeatureAt(i), guessed, i, tags);
                model.update(right, wrong, total, stamps, step);
            }
        }

        /** Returns the parameters that speak for a label: one for each feature, the last for the label before it. */
        private static int[] parametersOf(int[] features, int[] labels, int place, TagSet tags) {
            int[] parameters = new int[features.length];
            for (int j = 0; j < features.length - 1; j++) {
                parameters[j] = features[j] * tags.size() + labels[place];
            }
            int before = place == 0 ? tags.bosId() : labels[place - 1];
            parameters[features.length - 1] = before * tags.size() + labels[place];
            return parameters;
        }

        @Override
        protected Instance createInstance(Sentence sentence, FeatureMap features) {
            NERTagSet tags = (NERTagSet) features.tagSet;
            List<String> words = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (IWord word : sentence.wordList) {
                List<Word> inner = word instanceof CompoundWord name ? name.innerList : List.of((Word) word);
                for (int i = 0; i < inner.size(); i++) {
                    words.add(inner.get(i).value);
                    parts.add(inner.get(i).label);
                    labels.add(word instanceof CompoundWord ? labelOf(i, inner.size(), tags) : tags.O_TAG);
                }
            }
            String[] none = new String[0];
            return new NERInstance(words.toArray(none), parts.toArray(none), labels.toArray(none), tags, features);
        }

        private static String labelOf(int place, int size, NERTagSet tags) {
            if (size == 1) {
                return tags.S_TAG;
            }
            String prefix = place == 0 ? tags.B_TAG_PREFIX : place == size - 1 ? tags.E_TAG_PREFIX : tags.M_TAG_PREFIX;
            return prefix + "nt";
        }
    }
}
