package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The GitHub workflows run every stage of {@code .ci/run}, and scan every kind of dependency for vulnerabilities. */
class WorkflowTest {

    private static final Pattern JOBS = Pattern.compile("(?m)^ +stage: \\[(.+)]$");
    private static final Pattern STAGES = Pattern.compile("(?m)^stages=\\((.+)\\)$");

    private static final Pattern SCANNED = Pattern.compile("--lockfile=(\\S+)");

    @Test
    void runsEveryStage() {
        List<String> stages = List.of(find(STAGES, ".ci/run").split(" "));
        assertThat(find(JOBS, ".github/workflows/ci.yml").split(", ")).containsExactlyElementsOf(stages);
    }

    @Test
    void scansAllComponentsAndEveryLockFileDaily() throws IOException {
        String workflow = Repository.read(".github/workflows/vulnerabilities.yml");
        List<String> lockFiles;
        try (Stream<Path> folders = Files.list(Repository.path(".ci"))) {
            lockFiles = folders.filter(folder -> Files.exists(folder.resolve("package-lock.json")))
                    .map(folder -> ".ci/" + folder.getFileName() + "/package-lock.json")
                    .sorted()
                    .toList();
        }

        assertThat(workflow).contains("cron:", "run: .ci/components", "path: target/components.cdx.json");
        assertThat(SCANNED.matcher(workflow).results().map(found -> found.group(1)))
                .contains("components.cdx.json")
                .containsAll(lockFiles);
    }

    private static String find(Pattern pattern, String file) {
        Matcher matcher = pattern.matcher(Repository.read(file));
        assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
        return matcher.group(1);
    }
}
