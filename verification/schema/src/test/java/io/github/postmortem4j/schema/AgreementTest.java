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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas agree with the reader and the rules in everything that a schema can express. */
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

    private static final int ARBITRARY = 2_000;
    private static final int MUTATED = 6_000;

    static Stream<SchemaDocument> documents() {
        return Stream.of(SchemaDocument.examples(), SchemaDocument.cases()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofExamplesAndCases(SchemaDocument document) {
        Agreement.check(document, PostmortemSchema.DRAFT);
        Agreement.check(document, PostmortemSchema.PUBLISHABLE);
    }

    static List<SchemaDocument> badInput() {
        return SchemaDocument.allOf("json/src/test/resources/bad-input");
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void ofBadInput(SchemaDocument document) throws IOException {
        Path file = SchemaDocument.ROOT.resolve(document.name());
        assertThatThrownBy(() -> PostmortemJson.create().read(file)).isInstanceOf(PostmortemJsonException.class);
        if (SchemaDocument.isJson(file)) {
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
            Agreement.check(new SchemaDocument("seed " + seed + ", " + i, json.write(postmortems.next())), schema);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHABLE"})
    void ofMutatedDocuments(PostmortemSchema schema) {
        long seed = System.nanoTime();
        Mutator mutator = new Mutator(seed);
        List<SchemaDocument> originals = documents().toList();
        int rejected = 0;
        for (int i = 0; i < MUTATED; i++) {
            SchemaDocument original = originals.get(i % originals.size());
            SchemaDocument mutant =
                    SchemaDocument.of("seed " + seed + ", " + i + " of " + original, mutator.mutate(original.tree()));
            rejected += Agreement.check(mutant, schema) ? 0 : 1;
        }
        assertThat(rejected).describedAs("rejected of %s", MUTATED).isBetween(MUTATED / 10, MUTATED * 9 / 10);
    }
}
