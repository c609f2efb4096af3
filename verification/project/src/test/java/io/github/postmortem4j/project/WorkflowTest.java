package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The GitHub workflow runs every stage of {@code .ci/run}. */
class WorkflowTest {

    private static final Pattern JOBS = Pattern.compile("(?m)^ +stage: \\[(.+)]$");
    private static final Pattern STAGES = Pattern.compile("(?m)^stages=\\((.+)\\)$");

    @Test
    void runsEveryStage() {
        List<String> stages = List.of(find(STAGES, ".ci/run").split(" "));
        assertThat(find(JOBS, ".github/workflows/ci.yml").split(", ")).containsExactlyElementsOf(stages);
    }

    private static String find(Pattern pattern, String file) {
        Matcher matcher = pattern.matcher(Repository.read(file));
        assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
        return matcher.group(1);
    }
}
