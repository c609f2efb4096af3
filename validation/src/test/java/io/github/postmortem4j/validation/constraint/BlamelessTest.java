package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BlamelessTest {

    private record Text(@Blameless @Nullable CharSequence value) {}

    private record Document(@Blameless @Nullable Postmortem value) {}

    private record Marked(
            @Blameless(message = "No blame, please") String value) {}

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/blaming.csv", delimiter = '|', quoteCharacter = '`')
    void a_text_that_blames_is_told_by_its_phrase(String text, String phrase) {
        assertThat(Violations.of(new Text(text)))
                .containsExactly("value: Language blames (\"" + phrase
                        + "\"): describe the system that let it happen, not who did it");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/blameless.csv", delimiter = '|', quoteCharacter = '`')
    void a_text_that_blames_nobody_is_valid(String text) {
        assertThat(Violations.of(new Text(text))).isEmpty();
    }

    @Test
    void nothing_is_valid() {
        assertThat(Violations.of(new Text(null))).isEmpty();
        assertThat(Violations.of(new Text(""))).isEmpty();
        assertThat(Violations.of(new Document(null))).isEmpty();
        assertThat(Violations.of(new Document(Postmortem.builder().build()))).isEmpty();
    }

    @Test
    void a_document_is_told_every_text_that_blames_once() {
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
    void a_document_may_waive_it() {
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
    void a_message_of_the_users_own_takes_the_place_of_ours() {
        assertThat(Violations.of(new Marked("Bob is to blame."))).containsExactly("value: No blame, please");
    }

    private static String blames(String path, String phrase) {
        return path + ": Language blames (\"" + phrase + "\"): describe the system that let it happen, not who did it";
    }
}
