package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseSetTest {

    private final PhraseSet phrases = PhraseSet.of("""
            should have

              careless: careless | carelessly acted | carelessness
            human error: *'s mistake
            """);

    @ParameterizedTest
    @CsvSource({
        "She should have known, should have",
        "Careless work, careless",
        "He carelessly acted, careless",
        "It was carelessness, careless",
        "The operator's mistake, human error",
        "The operators' mistake, human error"
    })
    void findsEachVariantByItsCanonicalForm(String text, String canonical) {
        assertThat(phrases.in(Tokenizer.of(text)))
                .extracting(PhraseSet.Match::canonical)
                .containsExactly(canonical);
        assertThat(phrases.isIn(Tokenizer.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "should",
        "have should",
        "'should, have'",
        "carelessly",
        "human error",
        "mistake",
        "the operators mistake"
    })
    void ignoresOtherText(String text) {
        assertThat(phrases.in(Tokenizer.of(text))).isEmpty();
        assertThat(phrases.isIn(Tokenizer.of(text))).isFalse();
    }

    @Test
    void hasOneKeywordForEachPhraseAndAsFewAsPossible() {
        PhraseSet broken = PhraseSet.of("""
                broke the site: broke the site | broke the build
                the build
                at fault: at fault | *'s fault
                was at
                """);

        assertThat(broken.keywords(Set.of("the", "at", "was")))
                .containsExactlyInAnyOrder("broke", "build", "fault", "was");
    }

    @ParameterizedTest
    @CsvSource({"should have, 0, 2", "We should have known, 1, 3", "so careless, 1, 2"})
    void givesTheLocationOfAPhrase(String text, int from, int to) {
        assertThat(phrases.in(Tokenizer.of(text)))
                .singleElement()
                .extracting(PhraseSet.Match::from, PhraseSet.Match::to)
                .containsExactly(from, to);
    }
}
