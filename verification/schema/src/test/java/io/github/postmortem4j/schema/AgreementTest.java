package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.PostmortemSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever both can speak, the schemas say what reader and rules say. */
class AgreementTest {

    private static final int ARBITRARY = 2_000;
    private static final int MUTATED = 6_000;

    static Stream<Document> documents() {
        return Stream.of(Document.examples(), Document.cases()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofExamplesAndCases(Document document) {
        Agreement.check(document, PostmortemSchema.DRAFT);
        Agreement.check(document, PostmortemSchema.PUBLISHABLE);
    }

    static List<Document> badInput() {
        return Document.allOf("json/src/test/resources/bad-input");
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void ofBadInput(Document document) throws IOException {
        Path file = Document.HOME.resolve(document.name());
        assertThatThrownBy(() -> PostmortemJson.create().read(file)).isInstanceOf(PostmortemJsonException.class);
        if (Document.isJson(file)) {
            Agreement.check(document, PostmortemSchema.DRAFT);
            Agreement.check(document, PostmortemSchema.PUBLISHABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHABLE"})
    void ofArbitraryPostmortems(PostmortemSchema schema) {
        long seed = System.nanoTime();
        ArbitraryPostmortems postmortems = new ArbitraryPostmortems(seed);
        PostmortemJson json = PostmortemJson.create();
        for (int i = 0; i < ARBITRARY; i++) {
            Agreement.check(new Document("seed " + seed + ", " + i, json.write(postmortems.next())), schema);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHABLE"})
    void ofDocumentsInWhichSomethingIsChanged(PostmortemSchema schema) {
        long seed = System.nanoTime();
        Mutator mutator = new Mutator(seed);
        List<Document> originals = documents().toList();
        int refused = 0;
        for (int i = 0; i < MUTATED; i++) {
            Document original = originals.get(i % originals.size());
            Document mutant =
                    Document.of("seed " + seed + ", " + i + " of " + original, mutator.mutate(original.tree()));
            Agreement.check(mutant, schema);
            refused += IndependentValidator.accepts(schema, mutant) ? 0 : 1;
        }
        assertThat(refused).describedAs("refused of %s", MUTATED).isBetween(MUTATED / 10, MUTATED * 9 / 10);
    }
}
