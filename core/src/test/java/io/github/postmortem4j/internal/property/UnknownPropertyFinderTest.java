package io.github.postmortem4j.internal.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPropertyFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/intended-properties.txt", delimiter = '|', emptyValue = "")
    void suggestsWhatTheAuthorMeant(String object, String name, String expected) {
        List<UnknownProperty> found = UnknownPropertyFinder.find(with(object, name));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).pointer()).isEqualTo(object + '/' + name);
        assertThat(found.get(0).name()).isEqualTo(name);
        assertThat(found.get(0).suggestion().paths())
                .containsExactly(expected == null ? new String[0] : expected.split(" or "));
    }

    private static Postmortem with(String object, String name) {
        return Postmortem.builder().build().with(b -> {
            switch (object) {
                case "" -> b.putExtension(name, 1);
                case "/summary" -> b.summary(s -> s.putExtension(name, 1));
                case "/summary/impact" -> b.summary(s -> s.impact(i -> i.putExtension(name, 1)));
                case "/timeline/0" -> b.timeline(t -> t.addEntry(e -> e.putExtension(name, 1)));
                case "/timeline/0/links/0" -> b.timeline(t -> t.addEntry(e -> e.addLink(l -> l.putExtension(name, 1))));
                case "/lessons" -> b.lessons(l -> l.putExtension(name, 1));
                case "/correctiveMeasures/actionItems/0" ->
                    b.correctiveMeasures(c -> c.addActionItem(a -> a.putExtension(name, 1)));
                default -> throw new IllegalArgumentException(object);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-cost", "x-", "$schema", "otherSections", "frontMatter"})
    void acceptsExtensionsAndWhatToolsAdd(String name) {
        assertThat(UnknownPropertyFinder.find(with("", name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Cost", "x_cost", "$id", "stated", "statedly"})
    void reportsNamesThatOnlyLookLikeExtensions(String name) {
        assertThat(UnknownPropertyFinder.find(with("", name))).hasSize(1);
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(UnknownPropertyFinder.find(with("/summary", "a/b~c")).get(0).pointer())
                .isEqualTo("/summary/a~1b~0c");
    }

    @Test
    void leavesTheContentOfExtensionsAlone() {
        Postmortem postmortem =
                Postmortem.builder().putExtension("x-cost", Map.of("titel", 1)).build();

        assertThat(UnknownPropertyFinder.find(postmortem)).isEmpty();
    }

    @Test
    void countsEditsLikeTypists() {
        assertThat(PropertyNames.edits("titel", "title")).isEqualTo(1);
        assertThat(PropertyNames.edits("", "abc")).isEqualTo(3);
        assertThat(PropertyNames.edits("severty", "severity")).isEqualTo(1);
        assertThat(PropertyNames.edits("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void findsNoMisspellingInLongNames() {
        assertThat(UnknownPropertyFinder.find(with("", "title".repeat(1000)))
                        .get(0)
                        .suggestion()
                        .paths())
                .isEmpty();
    }

    @Test
    void distinguishesPropertiesOfTheDocumentFromThoseOfTheSameObject() {
        assertThat(UnknownPropertyFinder.find(with("/summary", "severity"))
                        .get(0)
                        .suggestion())
                .isEqualTo(new Suggestion(List.of("severity"), true));
        assertThat(UnknownPropertyFinder.find(with("", "Severity")).get(0).suggestion())
                .isEqualTo(new Suggestion(List.of("severity"), false));
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, true", "1.12, true"})
    void knowsWhichDocumentsMayHaveMoreProperties(String version, boolean later) {
        Postmortem document = Postmortem.builder().schemaVersion(version).build();

        assertThat(UnknownPropertyFinder.isOfLaterVersion(document)).isEqualTo(later);
    }
}
