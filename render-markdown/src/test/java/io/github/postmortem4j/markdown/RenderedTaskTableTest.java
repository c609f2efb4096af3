package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of tasks has only columns that have content for some task. */
class RenderedTaskTableTest {

    private static final ActionItem BARE = ActionItem.builder().task("t").build();

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(BARE, "Action Item|Status"),
                Arguments.of(
                        ActionItem.builder()
                                .task("t")
                                .type(ActionItem.Type.PREVENT)
                                .build(),
                        "Action Item|Type|Status"),
                Arguments.of(
                        ActionItem.builder()
                                .task("t")
                                .priority(ActionItem.Priority.HIGH)
                                .build(),
                        "Action Item|Priority|Status"),
                Arguments.of(ActionItem.builder().task("t").owner("o").build(), "Action Item|Owner|Status"),
                Arguments.of(
                        ActionItem.builder()
                                .task("t")
                                .due(LocalDate.of(2026, 4, 1))
                                .build(),
                        "Action Item|Due|Status"),
                Arguments.of(ActionItem.builder().task("t").tracker("B-1").build(), "Action Item|Bug|Status"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void hasAColumnOnlyIfSomeTaskHasContentForIt(ActionItem item, String columns) {
        assertThat(headerOf(List.of(item))).isEqualTo(columns);
        assertThat(headerOf(List.of(BARE, item))).isEqualTo(columns);
    }

    @Test
    void isOmittedWithoutTasks() {
        assertThat(render(List.of())).doesNotContain("|");
    }

    private static String headerOf(List<ActionItem> items) {
        String header = render(items)
                .lines()
                .filter(line -> line.startsWith("|"))
                .findFirst()
                .orElseThrow();
        return String.join("|", header.substring(1, header.length() - 1).strip().split(" *\\| *"));
    }

    private static String render(List<ActionItem> items) {
        return NamedLayout.render(Layout.googleSre(), SamplePostmortems.withTasks(items));
    }
}
