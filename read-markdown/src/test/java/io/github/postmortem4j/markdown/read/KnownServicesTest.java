package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of services that the caller knows. */
class KnownServicesTest {

    private final MarkdownReader reader = MarkdownReader.builder()
            .services(List.of("Checkout", "map search", "Map", "Caché"))
            .build();

    @Test
    void areRecognizedInASentenceAboutTheOutage() {
        assertThat(services(
                        "# Report\n\n## Summary\n\nAn outage with errors in CHECKOUT, the Map-Search and checkout.\n"))
                .containsExactly("Checkout", "map search");
        assertThat(services("# Report\n\n## Impact\n\nAn outage: the cache and the map.\n"))
                .containsExactly("Caché", "Map");
    }

    @Test
    void areCollectedFromAllSentences() {
        assertThat(services(
                        "# Report\n\n## Impact\n\nErrors in Checkout. Then the map failed.\n\n- Checkout was slow\n"))
                .containsExactly("Checkout", "Map");
    }

    @Test
    void areRecognizedInTheTitle() {
        assertThat(services("# Checkout trouble\n\n## Summary\n\nA long day.\n"))
                .containsExactly("Checkout");
    }

    @Test
    void areNotAffectedIfTheSentenceIsNotAboutTheOutage() {
        assertThat(services("# Report\n\n## Summary\n\nThe map is drawn by Checkout.\n"))
                .isEmpty();
        assertThat(services("# Report\n\n## Summary\n\nThe map was not affected by the outage.\n"))
                .isEmpty();
        assertThat(services("# Report\n\n## Summary\n\nThe map would have been down.\n"))
                .isEmpty();
    }

    @Test
    void giveWayToALabel() {
        assertThat(services("# Report\n\n**Services affected:** Login\n\n## Impact\n\nThe map was down.\n"))
                .containsExactly("Login");
    }

    @Test
    void leaveServicesThatWereDownIfNoneIsNamed() {
        assertThat(services("# Report\n\n## Summary\n\nThe login page was down.\n"))
                .containsExactly("login page");
    }

    @Test
    void needALetterOrDigit() {
        assertThatThrownBy(() -> MarkdownReader.builder().services(List.of("Checkout", " - ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a service must contain a letter or digit");
    }

    private List<String> services(String markdown) {
        return reader.read(markdown).getPostmortem().getSummary().getImpact().getServices();
    }
}
