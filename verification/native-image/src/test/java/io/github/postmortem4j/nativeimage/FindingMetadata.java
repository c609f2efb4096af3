package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.stream.Stream;

/** The metadata of findings, which Jackson writes and reads. */
final class FindingMetadata {

    private FindingMetadata() {}

    static Stream<ReflectionEntry> entries() {
        return Stream.of(
                ReflectionEntry.of(Finding.class).withAll("Methods"),
                ReflectionEntry.of(Finding.class.getPackageName() + ".ImmutableFinding")
                        .withAll("Methods"),
                ReflectionEntry.of(Severity.class));
    }
}
