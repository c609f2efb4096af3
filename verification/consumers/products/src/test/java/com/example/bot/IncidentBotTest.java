package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentBotTest {

    private static final Instant START = Instant.parse("2026-03-02T08:12:00Z");

    private IncidentBot bot;

    @BeforeEach
    void openAnIncident(@TempDir Path folder) throws IOException {
        bot = new IncidentBot(folder.resolve("INC-2041.json"), ZoneId.of("Europe/Paris"));
        bot.open(
                "INC-2041",
                "Checkout ran out of disk",
                List.of(
                        event(0, EntryKind.STARTED, "deploy bot", "Debug logs were switched on."),
                        event(4, EntryKind.DETECTED, "PagerDuty", "The low-disk-space alert fired."),
                        event(6, EntryKind.ACKNOWLEDGED, "Priya Raman", "I am looking."),
                        event(9, EntryKind.INVESTIGATED, "Priya Raman", "Traffic looks normal."),
                        event(12, EntryKind.MISLEADING_PATH, "Priya Raman", "The database was not it."),
                        event(15, EntryKind.ESCALATED, "Priya Raman", "Called the storage team."),
                        event(21, EntryKind.MITIGATED, "Storage team", "Deleted old logs."),
                        event(33, EntryKind.RESOLVED, "Storage team", "Debug logs are off.")));
    }

    @Test
    void repliesWithTheEntryThatWasCorrected() throws IOException {
        assertThat(bot.correct(EntryKind.ACKNOWLEDGED, "Priya took the incident."))
                .isEqualTo("/timeline/2/text: \"I am looking.\" -> \"Priya took the incident.\"");
    }

    @Test
    void answersWhatIsOpenAndOverdue() throws IOException {
        bot.addTask("Rotate the logs of checkout daily", "Storage team", LocalDate.of(2026, 3, 9));
        bot.addTask("Alert when a disk is 80 % full", "Priya Raman", LocalDate.of(2026, 4, 1));

        assertThat(bot.status(LocalDate.of(2026, 3, 10)))
                .isEqualTo("detected after PT4M, resolved after PT33M, 1 escalations, 2 open tasks,"
                        + " overdue: [Rotate the logs of checkout daily]");
    }

    @Test
    void showsTheProgressAtEachStage() throws IOException {
        assertThat(bot.progress()).matches("DRAFT: 0, COMPLETE: [1-9]\\d*, PUBLISHABLE: [1-9]\\d*");
    }

    @Test
    void rendersAPageForEachAudience() throws IOException {
        bot.resolve(START.plusSeconds(33 * 60));

        assertThat(bot.pageForEngineers())
                .contains("Priya Raman", "- `09:16 UTC+01:00` - The low-disk-space alert fired.");
        assertThat(bot.pageForThePublic()).contains("33 minutes").doesNotContain("Priya");
    }

    private static ChatEvent event(int minute, EntryKind kind, String author, String text) {
        return new ChatEvent(START.plusSeconds(60L * minute), kind, author, text);
    }
}
