package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every turn of JSON's grammar, right and wrong, as a member that no type knows. */
class HostileValuesTest {

    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final Outcomes OUTCOMES = new Outcomes(JSON);

    static List<Path> values() {
        return HostileFiles.in("values");
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadOrRefusedAsTheGrammarSays(Path file) throws IOException {
        OUTCOMES.show(file.getFileName().toString(), document(file), HostileFiles.verdict(file));
    }

    @ParameterizedTest
    @MethodSource("values")
    void saysWhereItsValuesStandOrRefusesIt(Path file) throws IOException {
        byte[] document = document(file);
        if (HostileFiles.verdict(file) == 'n') {
            assertThatThrownBy(() -> JSON.positions(document)).isInstanceOf(PostmortemJsonException.class);
        } else if (HostileFiles.verdict(file) == 'y') {
            assertThat(JSON.positions(document).find("/x").line()).isPositive();
        }
    }

    @Test
    void areAtLeastTwoHundred() {
        assertThat(values()).hasSizeGreaterThan(200).allMatch(file -> "yni".indexOf(HostileFiles.verdict(file)) >= 0);
    }

    private static byte[] document(Path value) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write("{\"x\":".getBytes(UTF_8));
        document.write(Files.readAllBytes(value));
        document.write('}');
        return document.toByteArray();
    }

    @AfterAll
    static void record() {
        OUTCOMES.record("hostile-values");
    }
}
