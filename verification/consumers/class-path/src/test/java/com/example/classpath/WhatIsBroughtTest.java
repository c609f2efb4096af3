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

/** Who embeds the library gets no jar that its decisions do not give a reason for. */
class WhatIsBroughtTest {

    private static final List<String> OF_THE_TESTS =
            List.of("junit-", "opentest4j-", "apiguardian-", "assertj-", "byte-buddy-", "surefire-", "plexus-");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

    @Test
    void isNamedInTheDecisions() throws IOException {
        String decisions = Files.readString(Path.of("../../../docs/decisions/dependencies.md"));
        String runTime = decisions.substring(decisions.indexOf("## At run time"));
        String named = runTime.substring(0, runTime.indexOf("## In the build"));

        assertThat(broughtArtifacts())
                .contains("jackson-databind", "hibernate-validator", "commonmark")
                .allSatisfy(artifact -> assertThat(named).containsPattern("\\b" + artifact + "`"));
    }

    private static List<String> broughtArtifacts() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> OF_THE_TESTS.stream().noneMatch(name::startsWith))
                .map(JAR::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(artifact -> !artifact.startsWith("postmortem4j-"))
                .collect(Collectors.toList());
    }
}
