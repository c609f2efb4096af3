package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "TBD", "…", "{{task}}", "  {{ action item }} by {{owner}}"})
    void isTemplateTextThatNobodyReplaced(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @Test
    void isAVariableBeforeAShortText() {
        assertThat(Placeholder.is("{{" + "x".repeat(39))).isFalse();
        assertThat(Placeholder.is("{{task}}" + "x".repeat(37))).isTrue();
        assertThat(Placeholder.is("{{task}}" + "x".repeat(38))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replace the valve",
                "Escape {{task}} in templates",
                "{{ .Values.replicas | default 3 }} was unset",
                "{{task}} was rendered without its value on each page",
                "{{task was not closed",
                "}} was not opened"
            })
    void isNotATextOfTheAuthor(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }
}
