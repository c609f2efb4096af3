package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Valid and invalid forms of every part of JSON's grammar, each as the value of an unknown property. */
class HostileValuesTest {

    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final ReadOutcomes OUTCOMES = new ReadOutcomes(JSON);

    /** Documents whose property {@code x} is a hostile value. */
    static List<HostileInput> documents() {
        return HostileInput.values().stream()
                .map(value -> new HostileInput(value.name(), document(value.bytes())))
                .toList();
    }

    private static byte[] document(byte[] value) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"x\":".getBytes(UTF_8));
        document.writeBytes(value);
        document.write('}');
        return document.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadOrRejectedAccordingToTheGrammar(HostileInput document) {
        OUTCOMES.check(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasPositionsIfItIsValid(HostileInput document) {
        if (document.mustBeRejected()) {
            assertThatThrownBy(() -> JSON.positions(document.bytes())).isInstanceOf(PostmortemJsonException.class);
        } else if (document.mustBeRead()) {
            assertThat(JSON.positions(document.bytes()).find("/x").getLine()).isPositive();
        }
    }

    @Test
    void areAtLeastTwoHundred() {
        assertThat(HostileInput.values())
                .hasSizeGreaterThan(200)
                .extracting(HostileInput::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[yni]_\\w+"));
    }

    @AfterAll
    static void record() {
        OUTCOMES.record("hostile-values");
    }
}
