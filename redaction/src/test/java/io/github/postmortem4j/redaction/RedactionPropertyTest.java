package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.json.PostmortemJson;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Redacts arbitrary documents completely, and a second redaction changes nothing. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class RedactionPropertyTest {

    private static final int DOCUMENTS_PER_SEED = 100;

    /** Spellings of the term and the name, most of which a naive search would miss. */
    private static final List<String> SPELLINGS = List.of(
            "Project Falcon",
            "PROJECT\n FALCON",
            "project-falcon",
            "Project\u00A0Fal\u00ADcon",
            "Ｐｒｏｊｅｃｔ Ｆａｌｃｏｎ",
            "project%20f%61lcon",
            "Project **Falcon**",
            "Project&#32;Falcon",
            "ProjectFalcon",
            "Pro\u200Bject_F\u0301alcon",
            " Ada Lovelace ",
            " ADA\tLOVELACE's ",
            " ada.lovelace@");

    private static final List<Redaction> REDACTIONS = List.of(
            redaction().build(),
            redaction().replacement("█").defaultRole("disk").build(),
            redaction().mask("disk full", "漢", "a]", "]a", "\\").keep("a").build(),
            redaction()
                    .replacement("<&>")
                    .keepTrackers()
                    .keepSources()
                    .keepExtension("x-", "x-a")
                    .build());

    private final PostmortemJson json = PostmortemJson.create();

    private static Redaction.Builder redaction() {
        return Redaction.builder().mask("Project Falcon").role("Ada Lovelace", "the on-call engineer");
    }

    static LongStream seeds() {
        long now = System.nanoTime();
        return LongStream.concat(LongStream.range(0, 5), LongStream.range(now, now + 5));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void redactsCompletelyAndIsIdempotent(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            Postmortem value = planted(arbitrary.next(), random);
            for (Redaction redaction : REDACTIONS) {
                Postmortem redacted = redaction.redact(value);
                String written = json.write(redacted);
                assertThat(written.toLowerCase(Locale.ROOT)).doesNotContain("falcon", "lovelace", "ｆａｌｃ", "f%61");
                assertThat(written).doesNotContain("\"internal\"");
                assertThat(json.read(written)).isEqualTo(redacted);
                assertThat(redaction.redact(redacted)).isEqualTo(redacted);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void passesItsOwnLeakCheck(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        Redaction redaction = REDACTIONS.get(0);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            // Random names, such as "null", could also be keywords of JSON.
            Postmortem value = withoutPeople(planted(arbitrary.next(), random));
            redaction.requireNoLeaks(value, json.write(redaction.redact(value)));
        }
    }

    private Postmortem planted(Postmortem value, RandomGenerator random) {
        return new TextChanger(json, text -> {
                    int at = text.codePointCount(0, text.length());
                    int index = text.offsetByCodePoints(0, random.nextInt(at + 1));
                    String spelling = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
                    return random.nextInt(3) > 0 ? text : text.substring(0, index) + spelling + text.substring(index);
                })
                .changed(value);
    }

    private static Postmortem withoutPeople(Postmortem value) {
        return value.toBuilder()
                .authors(List.of())
                .reviewers(List.of())
                .editRelations(relation -> true, relation -> relation.confirmedBy(""))
                .timeline(value.getTimeline().toBuilder()
                        .entries(value.getTimeline().getEntries().stream()
                                .map(entry -> entry.toBuilder()
                                        .by("")
                                        .escalatedTo(List.of())
                                        .build())
                                .toList())
                        .build())
                .correctiveMeasures(value.getCorrectiveMeasures().toBuilder()
                        .actionItems(value.getCorrectiveMeasures().getActionItems().stream()
                                .map(item -> item.toBuilder().owner("").build())
                                .toList())
                        .build())
                .build();
    }
}
