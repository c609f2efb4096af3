package io.github.postmortem4j.corpus.evaluation;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.internal.SearchEngineCorpus;
import io.github.postmortem4j.corpus.internal.engine.SettingsFingerprint;
import io.github.postmortem4j.corpus.internal.lucene.LuceneEngine;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.internal.similar.RankingWeights;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Prints the tables of {@code docs/corpus.md} about the quality of the ranking. */
final class RecurrenceReport {

    private static final int LIMIT = 200;
    private static final int FOLDS = 10;
    private static final int ALL_WORDS = 100_000;
    private static final RecurrenceScore.Figure RECIPROCAL = rank -> 1.0 / rank;
    private static final RecurrenceScore.Figure HIT = rank -> rank <= 5 ? 1 : 0;

    private final RecurrenceCorpus incidents;
    private final RecurrenceLabels labels;
    private final Path index;

    private RecurrenceReport(Path documents, Path labels) throws IOException {
        this.incidents = new RecurrenceCorpus(documents);
        this.labels = new RecurrenceLabels(labels);
        Path work = Files.createTempDirectory("recurrence");
        this.index = work.resolve("index");
        incidents.write(Files.createDirectory(work.resolve("incidents")));
        try (Corpus corpus = LuceneCorpus.open(index)) {
            corpus.update(work.resolve("incidents"));
        }
    }

    /**
     * Prints the tables.
     *
     * @param arguments the documents and the labels
     */
    public static void main(String[] arguments) throws IOException {
        RecurrenceReport report = new RecurrenceReport(Path.of(arguments[0]), Path.of(arguments[1]));
        report.printRankings();
        report.printCrossValidation();
        report.printStrengths();
    }

    private static RankingWeights weights(
            int words, double rarity, double saturation, double mechanisms, double folder) {
        return new RankingWeights(words, 2, saturation, rarity, mechanisms, 1, 1, folder);
    }

    private static Map<String, RankingWeights> rankings() {
        Map<String, RankingWeights> rankings = new LinkedHashMap<>();
        rankings.put("BM25, all words, each once", new RankingWeights(ALL_WORDS, 1, 0, 0, 0, 1, 1, 0));
        rankings.put("BM25, all words as often as they occur", new RankingWeights(ALL_WORDS, 1, 1e9, 0, 0, 1, 1, 0));
        rankings.put("chosen words alone", weights(50, 0.5, 3, 0, 0));
        rankings.put("chosen words and folder", weights(50, 0.5, 3, 0, 0.03));
        rankings.put("chosen words and mechanisms", weights(50, 0.5, 3, 4, 0));
        rankings.put("**all together**", RankingWeights.DEFAULT);
        return rankings;
    }

    private RecurrenceScore score(RankingWeights weights) {
        CorpusSettings settings = CorpusSettings.defaults();
        MechanismDictionary dictionary = MechanismDictionary.builtIn();
        RecurrenceScore score = new RecurrenceScore(labels);
        LuceneEngine engine = new LuceneEngine(index, SettingsFingerprint.of(settings, dictionary));
        try (Corpus corpus = new SearchEngineCorpus(settings, dictionary, engine, weights)) {
            for (RecurrenceLabels.Query query : labels.queries()) {
                score.put(
                        query,
                        incidents.ask(corpus, query.id, LIMIT, false).getMatches().stream()
                                .map(match -> match.getDocument().getId())
                                .toList());
            }
        }
        return score;
    }

    private void printRankings() {
        System.out.println("| ranking | MRR | hit@1 | hit@5 | hit@10 | E | R | M |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        List<RecurrenceScore> scores = new ArrayList<>();
        for (Map.Entry<String, RankingWeights> ranking : rankings().entrySet()) {
            RecurrenceScore score = score(ranking.getValue());
            scores.add(score);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %s | %.2f | %s | %s | %s |%n",
                    ranking.getKey(),
                    figure(score, score.reciprocalRank(all()), RECIPROCAL),
                    score.hit(1, all()),
                    figure(score, score.hit(5, all()), HIT),
                    score.hit(10, all()),
                    kind(score, "E"),
                    kind(score, "R"),
                    kind(score, "M"));
        }
        System.out.println();
        printKinds(scores.get(scores.size() - 1), scores.get(0), scores.get(1));
    }

    /** Prints the last ranking by kind of recurrence, and its differences to the two without chosen words. */
    private void printKinds(RecurrenceScore last, RecurrenceScore once, RecurrenceScore often) {
        System.out.println("| all together | queries | MRR | hit@5 | MRR, difference to BM25 with all words once"
                + " | hit@5 | MRR, difference to BM25 with all words | hit@5 |");
        System.out.println("|---|--:|---|---|---|---|---|---|");
        for (String kind : List.of("E", "R", "M", "all")) {
            Predicate<RecurrenceLabels.Query> included =
                    query -> kind.equals("all") || query.kind().equals(kind);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f %s | %.2f %s | %s | %s | %s | %s |%n",
                    kind,
                    labels.queries().stream().filter(included).count(),
                    last.reciprocalRank(included),
                    interval("%.2f", last.interval(RECIPROCAL, null, included)),
                    last.hit(5, included),
                    interval("%.2f", last.interval(HIT, null, included)),
                    interval("%+.2f", last.interval(RECIPROCAL, once, included)),
                    interval("%+.2f", last.interval(HIT, once, included)),
                    interval("%+.2f", last.interval(RECIPROCAL, often, included)),
                    interval("%+.2f", last.interval(HIT, often, included)));
        }
        System.out.println();
    }

    private static String interval(String format, double[] bounds) {
        return String.format(Locale.ROOT, "[" + format + ", " + format + "]", bounds[0], bounds[1]);
    }

    private static Predicate<RecurrenceLabels.Query> all() {
        return query -> true;
    }

    private static String figure(RecurrenceScore score, double mean, RecurrenceScore.Figure figure) {
        double[] interval = score.interval(figure, null);
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", mean, interval[0], interval[1]);
    }

    private static String kind(RecurrenceScore score, String kind) {
        Predicate<RecurrenceLabels.Query> included = query -> query.kind().equals(kind);
        return String.format(Locale.ROOT, "%.2f / %.2f", score.reciprocalRank(included), score.hit(5, included));
    }

    /** Chooses the weights on nine tenths of the recurring failures and measures them on the tenth. */
    private void printCrossValidation() {
        List<RecurrenceScore> candidates = new ArrayList<>();
        for (int words : new int[] {30, 50, 80}) {
            for (double rarity : new double[] {0.25, 0.5, 1}) {
                for (double mechanisms : new double[] {2, 4, 6}) {
                    for (double folder : new double[] {0, 0.03}) {
                        candidates.add(score(weights(words, rarity, 3, mechanisms, folder)));
                    }
                }
            }
        }
        List<String> groups = new ArrayList<>(new TreeSet<>(
                labels.queries().stream().map(query -> labels.group(query.id)).toList()));
        Collections.shuffle(groups, new Random(1));
        double reciprocal = 0;
        double hits = 0;
        for (RecurrenceLabels.Query query : labels.queries()) {
            int fold = groups.indexOf(labels.group(query.id)) % FOLDS;
            Predicate<RecurrenceLabels.Query> others = other -> groups.indexOf(labels.group(other.id)) % FOLDS != fold;
            RecurrenceScore best = candidates.stream()
                    .max((a, b) -> Double.compare(value(a, others), value(b, others)))
                    .orElseThrow();
            reciprocal += 1.0 / best.rank(query.id);
            hits += best.rank(query.id) <= 5 ? 1 : 0;
        }
        int count = labels.queries().size();
        System.out.printf(
                Locale.ROOT,
                "Cross-validated over %d settings: MRR %.2f, hit@5 %.2f.%n%n",
                candidates.size(),
                reciprocal / count,
                hits / count);
    }

    private static double value(RecurrenceScore score, Predicate<RecurrenceLabels.Query> included) {
        return score.reciprocalRank(included) + score.hit(5, included);
    }

    private void printStrengths() {
        Map<MatchStrength, int[]> counts = new EnumMap<>(MatchStrength.class);
        try (Corpus corpus = LuceneCorpus.open(index)) {
            for (RecurrenceLabels.Query query : labels.queries()) {
                for (SimilarIncident match :
                        incidents.ask(corpus, query.id, 5, true).getMatches()) {
                    count(query, match, counts);
                }
            }
        }
        System.out.println("| strength | matches among the first five | right | of the first matches | right |");
        System.out.println("|---|---|---|---|---|");
        counts.forEach((strength, count) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f %% | %d | %.0f %% |%n",
                strength.name().toLowerCase(Locale.ROOT),
                count[0],
                100.0 * count[1] / count[0],
                count[2],
                100.0 * count[3] / Math.max(1, count[2])));
    }

    private static void count(RecurrenceLabels.Query query, SimilarIncident match, Map<MatchStrength, int[]> counts) {
        String id = match.getDocument().getId();
        if (!query.related.contains(id)) {
            int right = query.relevant.contains(id) ? 1 : 0;
            int[] count = counts.computeIfAbsent(match.getStrength(), strength -> new int[4]);
            count[0]++;
            count[1] += right;
            if (match.getRank() == 1) {
                count[2]++;
                count[3] += right;
            }
        }
    }
}
