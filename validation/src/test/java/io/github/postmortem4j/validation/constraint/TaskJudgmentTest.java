package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules C2 and A1 together judge whether a task is specific; they never both report the same task. */
class TaskJudgmentTest {

    @ParameterizedTest
    @MethodSource("tasksWithoutContent")
    void reportsATaskThatNobodyCouldStartWith(String task) {
        assertThat(judgmentsOf(task)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tasksWithContent")
    void acceptsATaskThatAnybodyCouldStartWith(String task) {
        assertThat(judgmentsOf(task)).isEmpty();
    }

    private static List<String> judgmentsOf(String task) {
        ActionItem item = ActionItem.builder()
                .task(task)
                .owner("Ada")
                .due(LocalDate.of(2030, 1, 31))
                .tracker("https://tracker.example/1")
                .build();
        Postmortem postmortem = Postmortem.builder()
                .correctiveMeasures(
                        CorrectiveMeasures.builder().addActionItems(item).build())
                .build();
        return PostmortemValidator.create().validate(postmortem).getFindings().stream()
                .filter(finding -> finding.getPointer().endsWith("/task"))
                .map(Finding::getMessage)
                .toList();
    }

    private static List<String> tasksWithoutContent() throws IOException {
        return lines("tasks-without-content.txt");
    }

    private static List<String> tasksWithContent() throws IOException {
        return lines("tasks-with-content.txt");
    }

    static List<String> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/phrases", file))) {
            return lines.filter(line -> !line.startsWith("# ")).toList();
        }
    }
}
