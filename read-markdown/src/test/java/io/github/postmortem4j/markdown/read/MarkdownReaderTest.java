package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.PostmortemException;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

    private static final String OVEN = "# Oven outage\n\n## Timeline\n\n- 2024-06-03 10:00 - The oven is cold\n";

    private static TimelineEntry entry(MarkdownReader reader, String line) {
        return reader.read("# Oven outage\n\n## Timeline\n\n- " + line + "\n")
                .getPostmortem()
                .getTimeline()
                .getEntries()
                .get(0);
    }

    private static TimelineEntry entry(String line) {
        return entry(MarkdownReader.create(), line);
    }

    @Test
    void notesATimeWithoutAZoneAndKeepsItAsWritten() {
        MarkdownDocument document = MarkdownReader.create().read(OVEN);
        TimelineEntry entry =
                document.getPostmortem().getTimeline().getEntries().get(0);
        assertThat(entry.getAt()).isNull();
        assertThat(entry.getExtensions()).containsEntry("statedTime", "2024-06-03 10:00");
        assertThat(document.getNotes())
                .hasToString("[5:3: this time has no time zone: add one, such as UTC, or choose a zone to assume]")
                .extracting(note -> note.getKind())
                .containsExactly(NoteKind.NO_ZONE);
    }

    @Test
    void assumesTheConfiguredZone() {
        MarkdownReader reader =
                MarkdownReader.builder().assumedZone(ZoneId.of("Europe/Paris")).build();
        assertThat(entry(reader, "2024-06-03 10:00 - Cold").getAt())
                .isEqualTo(OffsetDateTime.parse("2024-06-03T10:00+02:00"));
        assertThat(entry(reader, "2024-06-03 10:00 UTC - Cold").getAt())
                .isEqualTo(OffsetDateTime.parse("2024-06-03T10:00Z"));
    }

    @Test
    void doesNotGuessTheZoneOfAnAmbiguousAbbreviation() {
        MarkdownDocument document = MarkdownReader.create().read(OVEN.replace("10:00 -", "10:00 IST -"));
        assertThat(document.getPostmortem().getTimeline().getEntries().get(0).getAt())
                .isNull();
        assertThat(document.getNotes()).extracting(note -> note.getKind()).containsExactly(NoteKind.AMBIGUOUS_ZONE);
    }

    @Test
    void readsANumericDateOnlyInAKnownOrder() {
        String line = "05/02/2023 10:00 UTC - Cold";
        assertThat(entry(line).getAt()).isNull();
        assertThat(entry(MarkdownReader.builder().dateOrder(DateOrder.DAY_FIRST).build(), line)
                        .getAt())
                .isEqualTo(OffsetDateTime.parse("2023-02-05T10:00Z"));
        assertThat(entry(
                                MarkdownReader.builder()
                                        .dateOrder(DateOrder.MONTH_FIRST)
                                        .build(),
                                line)
                        .getAt())
                .isEqualTo(OffsetDateTime.parse("2023-05-02T10:00Z"));
    }

    @Test
    void classifiesAnEntryByItsWords() {
        assertThat(entry("10:00 UTC - An alert fired for the oven").getKind()).isEqualTo(EntryKind.DETECTED);
        assertThat(entry("10:00 UTC - An alert fired for the oven").getDetectionMethod())
                .isEqualTo(DetectionMethod.MONITORING_ALERT);
        assertThat(entry("10:00 UTC - A customer complained").getDetectionMethod())
                .isEqualTo(DetectionMethod.CUSTOMER);
        assertThat(entry("10:00 UTC - Escalated to the gas works, who came at once")
                        .getEscalatedTo())
                .containsExactly("gas works");
        assertThat(entry("10:00 UTC - The fuse turned out not to be blown").getKind())
                .isEqualTo(EntryKind.MISLEADING_PATH);
        assertThat(entry("10:00 UTC - Service restored").getKind()).isEqualTo(EntryKind.RESOLVED);
    }

    @Test
    void classifiesAnEntryWithNoKindOrSeveralAsANote() {
        assertThat(entry("10:00 UTC - Alert fired, issue resolved").getKind()).isEqualTo(EntryKind.NOTE);
        assertThat(entry("10:00 UTC - The cook sings").getKind()).isEqualTo(EntryKind.NOTE);
    }

    @Test
    void findsSectionsByAddedNames() {
        MarkdownReader reader = MarkdownReader.builder()
                .sectionName("What blew up", SectionKind.ROOT_CAUSE)
                .build();
        Postmortem read =
                reader.read("# Oven\n\n## What blew up\n\nThe gas main.\n").getPostmortem();
        assertThat(read.getRootCauseAndResolution().getRootCause()).isEqualTo("The gas main.");
    }

    @Test
    void findsSectionsInTheConfiguredLanguagesOnly() {
        String german = "# Ofen\n\n## Grundursache\n\nDas Gas war aus.\n";
        assertThat(MarkdownReader.create()
                        .read(german)
                        .getPostmortem()
                        .getRootCauseAndResolution()
                        .getRootCause())
                .isEqualTo("Das Gas war aus.");
        MarkdownReader english =
                MarkdownReader.builder().languages(Locale.ENGLISH).build();
        assertThat(english.read(german)
                        .getPostmortem()
                        .getRootCauseAndResolution()
                        .getRootCause())
                .isEmpty();
        assertThatThrownBy(() -> MarkdownReader.builder().languages(Locale.JAPANESE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unsupported language ja; supported are en, fr, es, pt, de");
    }

    @Test
    void reportsThePositionsOfValues() {
        MarkdownDocument document = MarkdownReader.create()
                .read("# Oven outage\r\n\r\n## Timeline\r\n\r\n- 10:00 UTC - Cold\r\n- 10:05 UTC - Warm\r\n");
        assertThat(document.getPositions().find("/title")).isEqualTo(new Position(1, 3));
        assertThat(document.getPositions().find("/timeline/1/text")).isEqualTo(new Position(6, 3));
        assertThat(document.getPositions().find("/timeline")).isEqualTo(new Position(3, 4));
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("oven.md"), OVEN);
        assertThat(MarkdownReader.create().read(file).getPostmortem().getTitle())
                .isEqualTo("Oven outage");
        assertThat(MarkdownReader.create()
                        .read(new StringReader(OVEN))
                        .getPostmortem()
                        .getTitle())
                .isEqualTo("Oven outage");
    }

    @Test
    void rejectsDocumentsThatAreTooLongOrNotUtf8(@TempDir Path folder) throws IOException {
        MarkdownReader reader = MarkdownReader.builder().maxDocumentLength(10).build();
        Path file = Files.writeString(folder.resolve("oven.md"), OVEN);
        assertThatThrownBy(() -> reader.read(OVEN))
                .isInstanceOf(MarkdownReadException.class)
                .hasMessage("the document is longer than the limit of 10 characters");
        assertThatThrownBy(() -> reader.read(new StringReader(OVEN))).isInstanceOf(MarkdownReadException.class);
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(MarkdownReadException.class)
                .hasMessage(file + ": the document is longer than the limit of 10 bytes");
        Path latin = Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> MarkdownReader.create().read(latin))
                .isInstanceOf(MarkdownReadException.class)
                .hasMessage(latin + ": the document is not text in UTF-8")
                .isInstanceOfSatisfying(
                        PostmortemException.class,
                        e -> assertThat(e.getSource()).isEqualTo(latin.toString()));
        assertThatThrownBy(() -> MarkdownReader.create().read(folder.resolve("none.md")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void limitsTheNumberOfNotes() {
        String document = "# Oven\n\n## Timeline\n\n" + "- 2024-06-03 14:15pm UTC - Cold\n".repeat(5);
        assertThat(MarkdownReader.builder().maxNotes(2).build().read(document).getNotes())
                .extracting(note -> note.getKind())
                .containsExactly(NoteKind.IMPOSSIBLE_TIME, NoteKind.IMPOSSIBLE_TIME, NoteKind.NOTES_TRUNCATED);
    }

    @Test
    void readsAnEmptyDocumentAsAnEmptyPostmortem() {
        assertThat(MarkdownReader.create().read("").getPostmortem())
                .isEqualTo(Postmortem.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolved: the port was corrected              | RESOLVED",
                "Detected: nobody could sign in                | DETECTED",
                "Misleading path: the cache                    | MISLEADING_PATH",
                "Mitigated: half of the hosts are back         | MITIGATED",
                "Investigated: the cache                       | INVESTIGATED",
                "Escalated to the payments team: no answer yet | ESCALATED",
                "Behebung: der Port wurde korrigiert           | RESOLVED",
                "Resolved by the way: nothing                  | NOTE",
                "Note: alert fired                             | DETECTED",
            })
    void takesTheKindFromTheLabelOfAnEntry(String text, EntryKind kind) {
        assertThat(entry("2024-06-03 10:00 UTC - " + text).getKind()).isEqualTo(kind);
    }

    @Test
    void readsWhoAndHowFromTheLabelOfAnEntry() {
        assertThat(entry("2024-06-03 10:00 UTC - Escalated to: Ada, the payments team")
                        .getEscalatedTo())
                .containsExactly("Ada", "the payments team");
        assertThat(entry("2024-06-03 10:00 UTC - Escalated to Ada: she had the key")
                        .getEscalatedTo())
                .containsExactly("Ada");
        assertThat(entry("2024-06-03 10:00 UTC - Detected by a customer: the oven is cold")
                        .getDetectionMethod())
                .isEqualTo(DetectionMethod.CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Escalated to:** Ada    | ESCALATED",
                "**Investigated:** the fuse | INVESTIGATED",
                "Detected by an engineer  | DETECTED",
            })
    void takesTheKindFromTheDetailsBelowAnEntry(String detail, EntryKind kind) {
        assertThat(entry("2024-06-03 10:00 UTC - The oven is cold\n  - " + detail)
                        .getKind())
                .isEqualTo(kind);
    }

    @Test
    void readsWaivers() {
        MarkdownDocument document = MarkdownReader.create().read("""
                # Oven outage

                ## Waivers

                - S5: the share was never measured
                - **T5** – the first guess was right
                """);

        assertThat(document.getPostmortem().getWaivers())
                .extracting(waiver -> waiver.getRule() + " " + waiver.getReason())
                .containsExactly("S5 the share was never measured", "T5 the first guess was right");
        assertThat(document.getPositions().find("/waivers/1").getLine()).isEqualTo(6);
        assertThat(document.getNotes()).isEmpty();
    }

    @Test
    void keepsWhatIsNotAWaiver() {
        assertThat(MarkdownReader.create()
                        .read("# Oven outage\n\n## Waivers\n\n- S5: never measured\n- Ask Ada\n")
                        .getPostmortem()
                        .getExtensions()
                        .get("otherSections"))
                .asString()
                .contains("Ask Ada")
                .doesNotContain("never measured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The login service was down.                              | login service",
                "On Friday, the ticket counter was completely unavailable.| ticket counter",
                "ci.example.com is down since noon.                       | ci.example.com",
                "It began at noon, and Checkout experienced an outage.    | Checkout",
                "We saw that the till API became very slow.               | till API",
                "The service was down.                                    | ''",
                "It was down.                                             | ''",
                "If the oven was down, nobody could bake.                 | ''",
                "Half of the users were offline.                          | ''",
                "The login service was not down.                          | ''",
            })
    void readsTheServiceThatASentenceDescribesAsDown(String sentence, String service) {
        assertThat(MarkdownReader.create()
                        .read("# Outage\n\n## Summary\n\n" + sentence + "\n")
                        .getPostmortem()
                        .getSummary()
                        .getImpact()
                        .getServices())
                .isEqualTo(service.isEmpty() ? List.of() : List.of(service));
    }

    @Test
    void prefersTheServicesThatALabelNames() {
        assertThat(MarkdownReader.create()
                        .read("# Outage\n\n## Summary\n\nThe login page was down.\n\n**Services affected:** Login\n")
                        .getPostmortem()
                        .getSummary()
                        .getImpact()
                        .getServices())
                .containsExactly("Login");
    }

    @Test
    void readsTheServicesOfTheFrontMatter() {
        assertThat(MarkdownReader.create()
                        .read("---\ntitle: Outage\naffected:\n  - get.example.com\n---\n\nText.\n")
                        .getPostmortem()
                        .getSummary()
                        .getImpact()
                        .getServices())
                .containsExactly("get.example.com");
    }

    @Test
    void readsWhatUsersExperiencedFromASentence() {
        assertThat(MarkdownReader.create()
                        .read("# Outage\n\n## Summary\n\nThe disk was full. Users could not sign in. We are sorry.\n")
                        .getPostmortem()
                        .getSummary()
                        .getImpact()
                        .getUserExperience())
                .isEqualTo("Users could not sign in.");
    }

    @Test
    void readsHowTheIssueWasDetectedFromItsSection() {
        Postmortem read = MarkdownReader.create()
                .read("# Outage\n\n## Detection\n\nUsers reported white pages.\n\n## Timeline\n\n"
                        + "- 2024-06-03 10:00 UTC - First detected\n")
                .getPostmortem();

        assertThat(read.getTimeline().getEntries().get(0).getDetectionMethod()).isEqualTo(DetectionMethod.CUSTOMER);
    }
}
