package io.github.postmortem4j.cli.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which postmortems to include. */
final class SelectionOptions {

    @Option(names = "--service", paramLabel = "NAME", description = "Only postmortems that affect this service.")
    private String service = "";

    @Option(names = "--severity", paramLabel = "NAME", description = "Only postmortems of this severity.")
    private String severity = "";

    @Option(
            names = "--mechanism",
            paramLabel = "ID",
            description = "Only postmortems with this failure mechanism, such as disk-full.")
    private String mechanism = "";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = PeriodStartConverter.class,
            description = "Only incidents from this day on, in UTC: 2025, 2025-03 or 2025-03-31.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = PeriodStartConverter.class,
            description = "Only incidents before this day, in UTC; 2025 is the first day of 2025.")
    private @Nullable LocalDate until;

    String service() {
        return service;
    }

    String severity() {
        return severity;
    }

    String mechanism() {
        return mechanism;
    }

    @Nullable LocalDate since() {
        return since;
    }

    @Nullable LocalDate until() {
        return until;
    }
}
