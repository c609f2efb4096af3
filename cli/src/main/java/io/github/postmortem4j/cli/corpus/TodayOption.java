package io.github.postmortem4j.cli.corpus;

import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Option;

/** The day by which action items are overdue. */
public final class TodayOption {

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day by which action items are overdue, such as 2025-03-31. Default: the current day in"
                    + " UTC.")
    private LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** Returns the day. */
    public LocalDate date() {
        return today;
    }
}
