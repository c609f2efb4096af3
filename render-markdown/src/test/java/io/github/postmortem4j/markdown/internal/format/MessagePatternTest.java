package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern matches what it fills, and nothing else. */
class MessagePatternTest {

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "due {0}", "{0} of users", "rule {0}, waived: {1}.", "{1} after {0}", "{2}/{1}/{0}"})
    void matchesWhatItFills(String pattern) {
        MessagePattern message = MessagePattern.parse(pattern);
        String[] arguments = {"Ada", "Grace", "Joan"};
        int count = message.parts().size() / 2;
        assertThat(message.match(message.fill(arguments))).containsExactly(Arrays.copyOf(arguments, count));
    }

    @ParameterizedTest
    @CsvSource({"due {0}, owner Ada", "{0} of users, 40%", "'{0}, from {1} to {2}', 'an hour, from noon'", "a{0}a, a"})
    void matchesNothingElse(String pattern, String text) {
        assertThat(MessagePattern.parse(pattern).match(text)).isEmpty();
    }

    @Test
    void findsNoArgumentsWithoutAPlaceholder() {
        assertThat(MessagePattern.parse("Timeline").match("Timeline")).isEmpty();
    }

    @Test
    void matchesAnEmptyArgument() {
        assertThat(MessagePattern.parse("due {0}").match("due ")).containsExactly("");
    }
}
