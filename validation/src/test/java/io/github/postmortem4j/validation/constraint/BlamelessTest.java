package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Waiver;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlamelessTest {

    private record Text(@Blameless @Nullable CharSequence value) {}

    private record Document(@Blameless @Nullable Postmortem value) {}

    private record Marked(
            @Blameless(message = "No blame, please") String value) {}

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/blaming.csv", delimiter = '|', quoteCharacter = '`')
    void reportsThePhraseThatAssignsBlame(String text, String phrase) {
        assertThat(Violations.of(new Text(text)))
                .containsExactly("value: Text assigns blame (\"" + phrase
                        + "\"): describe how the system allowed it to happen, not who did it");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/blameless.csv", delimiter = '|', quoteCharacter = '`')
    void acceptsATextWithoutBlame(String text) {
        assertThat(Violations.of(new Text(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blamingSentences")
    void reportsASentenceThatBlamesPeople(String text) {
        assertThat(Violations.of(new Text(text))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("blamelessSentences")
    void acceptsASentenceThatBlamesNobody(String text) {
        assertThat(Violations.of(new Text(text))).isEmpty();
    }

    private static List<String> blamingSentences() throws IOException {
        return TaskJudgmentTest.lines("blaming-people.txt");
    }

    private static List<String> blamelessSentences() throws IOException {
        return TaskJudgmentTest.lines("blaming-nobody.txt");
    }

    @Test
    void acceptsNullAndEmptyText() {
        assertThat(Violations.of(new Text(null))).isEmpty();
        assertThat(Violations.of(new Text(""))).isEmpty();
        assertThat(Violations.of(new Document(null))).isEmpty();
        assertThat(Violations.of(new Document(Postmortem.builder().build()))).isEmpty();
    }

    @Test
    void reportsEachTextOfADocumentOnce() {
        Postmortem postmortem = Postmortem.builder()
                .title("Human error takes down the shop")
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause("A careless, even reckless change.")
                        .addContributingFactors("The prompt was grey.", "The reviewer was at fault.")
                        .build())
                .lessons(Lessons.builder()
                        .addWentWrong("They should have known.")
                        .build())
                .build();

        assertThat(Violations.of(new Document(postmortem)))
                .containsExactly(
                        blames("lessons.wentWrong[0].<list element>", "should have known"),
                        blames("rootCauseAndResolution.contributingFactors[1].<list element>", "at fault"),
                        blames("rootCauseAndResolution.rootCause", "careless"),
                        blames("title", "human error"));
    }

    @Test
    void acceptsADocumentThatWaivesTheRule() {
        Postmortem postmortem = Postmortem.builder()
                .title("Human error takes down the shop")
                .addWaivers(Waiver.builder()
                        .rule("A3")
                        .reason("The title is the name that the press gave it.")
                        .build())
                .build();

        assertThat(Violations.of(new Document(postmortem))).isEmpty();
    }

    @Test
    void usesTheMessageOfTheAnnotation() {
        assertThat(Violations.of(new Marked("Bob is to blame."))).containsExactly("value: No blame, please");
    }

    private static String blames(String path, String phrase) {
        return path + ": Text assigns blame (\"" + phrase
                + "\"): describe how the system allowed it to happen, not who did it";
    }
}
