package io.github.postmortem4j.validation.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

    @Test
    void ordersParentsBeforeChildrenAndSiblingsAsInTheJson() {
        PropertyPath entries = PropertyPath.of("timeline").then("entries");
        List<PropertyPath> ordered = List.of(
                PropertyPath.ROOT,
                PropertyPath.of("hook"),
                PropertyPath.of("hook").then("figure").then("uri"),
                PropertyPath.of("summary").then("overview"),
                PropertyPath.of("summary").then("impact").then("services"),
                PropertyPath.of("summary").then("impact").then("services").at(2),
                PropertyPath.of("summary").then("impact").then("services").at(10),
                PropertyPath.of("summary").then("impact").then("userExperience"),
                PropertyPath.of("summary").then("rootCause"),
                PropertyPath.of("timeline"),
                entries,
                entries.at(2).then("text"),
                entries.at(2).then("detectionMethod"),
                entries.at(10).then("at"),
                PropertyPath.of("correctiveMeasures").then("actionItems").at(0).then("tracker"),
                PropertyPath.of("waivers").at(0),
                PropertyPath.of("waivers").at(0).then("reason"),
                PropertyPath.of("waivers").at(1).then("rule"),
                PropertyPath.of("unknown"));
        Comparator<PropertyPath> order = Comparator.comparing(DocumentOrder::places, Arrays::compare);

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(order.compare(ordered.get(i), ordered.get(j))))
                        .describedAs("%s and %s", ordered.get(i), ordered.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
        assertThat(Stream.of(ordered.get(3), ordered.get(1)).sorted(order))
                .containsExactly(ordered.get(1), ordered.get(3));
    }
}
