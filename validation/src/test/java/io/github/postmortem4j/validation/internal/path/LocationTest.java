package io.github.postmortem4j.validation.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocationTest {

    private static final PropertyPath ENTRY =
            PropertyPath.of("timeline").then("entries").at(3);

    @Test
    void pointsIntoTheJsonInWhichATimelineIsAnArray() {
        assertThat(List.of(
                        Location.inDocument(PropertyPath.ROOT),
                        Location.inDocument(PropertyPath.of("hook").then("text")),
                        Location.inDocument(PropertyPath.of("timeline")),
                        Location.inDocument(PropertyPath.of("timeline").then("entries")),
                        Location.inDocument(ENTRY),
                        Location.inDocument(ENTRY.then("links").at(2).then("uri"))))
                .extracting(Location::toJsonPointer)
                .containsExactly("", "/hook/text", "/timeline", "/timeline", "/timeline/3", "/timeline/3/links/2/uri");
    }

    @Test
    void startsAtTheObjectThatContainsTheDocument() {
        Location location =
                new Location(PropertyPath.of("request").then("drafts").at(1), ENTRY.then("text"));

        assertThat(location).hasToString("request.drafts[1].timeline.entries[3].text");
        assertThat(location.toJsonPointer()).isEqualTo("/request/drafts/1/timeline/3/text");
    }

    @Test
    void leavesAForeignPropertyNamedTimelineAsItIs() {
        Location location = new Location(ENTRY, PropertyPath.of("title"));

        assertThat(location.toJsonPointer()).isEqualTo("/timeline/entries/3/title");
    }

    @Test
    void isOrderedByTheContainingObjectAndThenInDocumentOrder() {
        PropertyPath drafts = PropertyPath.of("drafts");
        List<Location> ordered = List.of(
                Location.inDocument(PropertyPath.ROOT),
                Location.inDocument(PropertyPath.of("title")),
                Location.inDocument(ENTRY),
                new Location(drafts, PropertyPath.ROOT),
                new Location(drafts.at(2), PropertyPath.of("timeline")),
                new Location(drafts.at(2), PropertyPath.of("links")),
                new Location(drafts.at(10), PropertyPath.of("title")),
                new Location(PropertyPath.of("postmortem"), PropertyPath.of("waivers")));
        List<Location> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(4));

        assertThat(shuffled.stream().sorted(Location.ORDER)).containsExactlyElementsOf(ordered);
    }
}
