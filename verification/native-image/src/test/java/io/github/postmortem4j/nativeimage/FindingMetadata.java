package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.stream.Stream;

/** The metadata of findings and reports, which Jackson writes and reads. */
final class FindingMetadata {

    private FindingMetadata() {}

    static Stream<ReflectionEntry> entries() {
        return Stream.of(
                ReflectionEntry.of(Finding.class).withAll("Methods"),
                ReflectionEntry.of(Finding.class.getPackageName() + ".ImmutableFinding")
                        .withAll("Methods"),
                ReflectionEntry.of(ValidationReport.class).withAll("Methods"),
                ReflectionEntry.of(ValidationReport.class.getPackageName() + ".ImmutableValidationReport")
                        .withAll("Methods"),
                ReflectionEntry.of(Severity.class));
    }
}
