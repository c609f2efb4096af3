package com.example.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decisions explain every runtime dependency of the library. */
class RuntimeDependenciesTest {

    private static final List<String> TEST_DEPENDENCIES =
            List.of("junit-", "opentest4j-", "apiguardian-", "assertj-", "byte-buddy-", "surefire-", "plexus-");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

    @Test
    void areExplainedInTheDecisions() throws IOException {
        String decisions = Files.readString(Path.of("../../../docs/decisions/dependencies.md"));
        String runTime = decisions.substring(decisions.indexOf("## At run time"));
        String named = runTime.substring(0, runTime.indexOf("## In the build"));

        assertThat(runtimeDependencies())
                .contains("jackson-databind", "hibernate-validator", "commonmark")
                .allSatisfy(artifact -> assertThat(named).containsPattern("\\b" + artifact + "`"));
    }

    private static List<String> runtimeDependencies() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> TEST_DEPENDENCIES.stream().noneMatch(name::startsWith))
                .map(JAR::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(artifact -> !artifact.startsWith("postmortem4j-"))
                .collect(Collectors.toList());
    }
}
