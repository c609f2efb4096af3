package io.github.postmortem4j.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoneSurrogatesTest {

    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("plain", "plain"),
                Arguments.of(HIGH + LOW, HIGH + LOW),
                Arguments.of(HIGH, "\\uD83D"),
                Arguments.of(LOW, "\\uDE00"),
                Arguments.of("a" + HIGH, "a\\uD83D"),
                Arguments.of(HIGH + "b", "\\uD83Db"),
                Arguments.of(LOW + HIGH, "\\uDE00\\uD83D"),
                Arguments.of(HIGH + HIGH + LOW, "\\uD83D" + HIGH + LOW),
                Arguments.of("a" + HIGH + LOW + LOW + "b", "a" + HIGH + LOW + "\\uDE00b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escapesLoneSurrogatesAndKeepsPairs(String text, String escaped) {
        assertThat(LoneSurrogates.escape(text)).isEqualTo(escaped);
    }
}
