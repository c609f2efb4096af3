package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The executive layout shows the five most important tasks and the number of the others. */
class ExecutiveTasksTest {

    @ParameterizedTest
    @CsvSource({"1, 1,", "5, 5,", "6, 5, and 1 more task", "7, 5, and 2 more tasks"})
    void showsFiveTasksAndCountsTheOthers(int tasks, int shown, String rest) {
        List<ActionItem> items = IntStream.range(0, tasks)
                .mapToObj(i -> ActionItem.builder().task("t" + i).build())
                .toList();
        String page = render(items);
        assertThat(page.lines().filter(line -> line.startsWith("- [ ] t"))).hasSize(shown);
        assertThat(page).endsWith(rest == null ? "\n- [ ] t" + (tasks - 1) + "\n" : "\n- [ ] t4\n\n*" + rest + "*\n");
    }

    @Test
    void sortsByPriorityWithDoneTasksLastAndOmitsDroppedOnes() {
        String page = render(List.of(
                ActionItem.builder().task("done").status(ActionItem.Status.DONE).build(),
                ActionItem.builder()
                        .task("dropped")
                        .status(ActionItem.Status.WONT_DO)
                        .build(),
                ActionItem.builder().task("some day").build(),
                ActionItem.builder()
                        .task("soon")
                        .priority(ActionItem.Priority.HIGH)
                        .build()));
        assertThat(page).containsSubsequence("soon", "some day", "done").doesNotContain("dropped");
    }

    private static String render(List<ActionItem> items) {
        return NamedLayout.render(Layout.executive(), SamplePostmortems.withTasks(items));
    }
}
