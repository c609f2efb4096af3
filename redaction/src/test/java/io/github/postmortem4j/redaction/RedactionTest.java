package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private final Redaction masking = Redaction.builder()
            .mask("Project Falcon", "Falcon Heavy", "10.1.2.3", "R&D", "Straße", "A-B")
            .build();
    private final Redaction naming = Redaction.builder()
            .role("Ada Lovelace", "the on-call engineer")
            .role("Ada", "the on-call engineer")
            .role("山田", "担当者")
            .role("O'Brien", "a manager")
            .keep("Ada team")
            .build();

    private static String title(Redaction redaction, String title) {
        return redaction.redact(Postmortem.builder().title(title).build()).getTitle();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Project Falcon fell           | [redacted] fell",
                "project   FALCONS             | [redacted]S",
                "xproject_falcon.log           | x[redacted].log",
                "the Project Falcon Heavy      | the [redacted]",
                "ＰＲＯＪＥＣＴ　Ｆａｌｃｏｎ！           | [redacted]！",
                "project%20falcon?x            | [redacted]?x",
                "ip-10-1-2-3.internal          | ip-[redacted].internal",
                "10112131                      | 10112131",
                "R&amp;D and r&d               | [redacted] and [redacted]",
                "STRASSE, straße               | [redacted], [redacted]",
                "A-B, a b, cab                 | [redacted], a b, cab",
                "Prójéct Fälcon                | [redacted]",
                "Falcon project                | Falcon project"
            })
    void masksTermsInEverySpelling(String title, String expected) {
        assertThat(title(masking, title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace's fix     | The on-call engineer's fix",
                "ada  LOVELACE, Ada     | the on-call engineer, the on-call engineer",
                "Adam and Lovelace      | Adam and Lovelace",
                "the Ada team and Ada   | the Ada team and the on-call engineer",
                "mail ada.lovelace@x.io | mail the on-call engineer",
                "@ada-lovelace restarts | the on-call engineer restarts",
                "山田が再起動した             | 担当者が再起動した",
                "O’Brien agreed         | A manager agreed",
                "Adá                    | The on-call engineer"
            })
    void replacesNamesAsWholeWords(String title, String expected) {
        assertThat(title(naming, title)).isEqualTo(expected);
    }

    /** Short words are too common to be masked in other spellings. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AB-CD   | ab cd, ab_cd, abcd       | [redacted], [redacted], abcd",
                "A-BC    | a bc, a-bc, abc          | a bc, [redacted], abc",
                "ABC-DEF | abc def, abcdef, ABCdefg | [redacted], [redacted], [redacted]g",
                "AB-CDE  | ab cde, abcde            | [redacted], abcde"
            })
    void masksOtherSpellingsOnlyOfLongTerms(String term, String title, String expected) {
        assertThat(title(Redaction.builder().mask(term).build(), title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fal%63on                 | [redacted]",
                "f%C3%A1lcon              | [redacted]",
                "f%E2%80%8Balcon          | [redacted]",
                "%F0%9D%90%9Falcon        | [redacted]",
                "fal%c3con                | fal%c3con",
                "fal%E2%80con             | fal%E2%80con",
                "fal%F5%80%80%80con       | fal%F5%80%80%80con",
                "fal%6                    | fal%6",
                "f&#97;lcon               | [redacted]",
                "f&#x61;lcon              | [redacted]",
                "f&#X61;lcon              | [redacted]",
                "fal&shy;con              | [redacted]",
                "fal&nosuch;con           | fal&nosuch;con",
                "fal&#0;con               | fal&#0;con",
                "fal&#1114112;con         | fal&#1114112;con",
                "f&#0000000097;lcon       | [redacted]",
                "f&#00000000097;lcon      | f&#00000000097;lcon",
                "f#97;lcon                | [redacted]",
                "f\\u0061lcon             | [redacted]",
                "f\\u00e1lcon             | [redacted]",
                "f\\u006lcon              | f\\u006lcon",
                "**fal**con               | **[redacted]**",
                "fal~~con~~               | ~~[redacted]~~",
                "fal`con`                 | `[redacted]`"
            })
    void masksATermDespiteEscapes(String title, String expected) {
        assertThat(title(Redaction.builder().mask("Falcon").build(), title)).isEqualTo(expected);
    }

    /** Normalization turns this character into many. */
    @Test
    void masksATermAmongCharactersThatGrowWhenNormalized() {
        String long18 = "\uFDFA".repeat(20);

        assertThat(title(masking, long18 + " Project Falcon " + long18)).isEqualTo(long18 + " [redacted] " + long18);
    }

    @Test
    void replacesNamesOfOneLetterOnlyInFieldsForPeople() {
        Postmortem redacted = Redaction.forPublic()
                .redact(Postmortem.builder()
                        .title("Plan A by Al")
                        .addAuthors("A", "Al")
                        .build());

        assertThat(redacted.getTitle()).isEqualTo("Plan A by an engineer");
        assertThat(redacted.getAuthors()).containsExactly("an engineer");
    }

    @Test
    void replacesTheNamesInADocument() {
        Postmortem redacted = Redaction.builder()
                .keep("SRE team")
                .build()
                .redact(Postmortem.builder()
                        .title("Grace Hopper, Alan Turing, and Alan from the SRE team of London")
                        .addAuthors("Grace Hopper (storage)", "Alan Turing", "SRE team", "Engineering, London")
                        .build());
        assertThat(redacted.getTitle()).isEqualTo("Engineers, and Alan from the SRE team of London");
        assertThat(redacted.getAuthors()).containsExactly("an engineer", "SRE team");
    }

    @Test
    void givesMasksPrecedence() {
        Redaction redaction = Redaction.builder()
                .mask("Falcon")
                .keep("Falcon team")
                .role("Ada Falconer", "a pilot")
                .build();
        Postmortem once = redaction.redact(Postmortem.builder()
                .title("Ada Falconer of the falcon team")
                .addAuthors("FALCON team")
                .timeZone(ZoneId.of("Europe/Paris"))
                .build());
        assertThat(once.getTitle()).isEqualTo("[redacted] of the [redacted] team");
        assertThat(once.getAuthors()).containsExactly("[redacted] team");
        assertThat(once.getTimeZone()).isNotNull();
        assertThat(redaction.redact(once)).isEqualTo(once);
        assertThat(Redaction.builder().mask("Paris").build().redact(once).getTimeZone())
                .isNull();
    }

    @Test
    void removesInternalItems() {
        Link inside = Link.builder().uri("https://wiki.corp/1").internal(true).build();
        Link outside = Link.builder().uri("https://status.example.com/1").build();
        Postmortem redacted = Redaction.forPublic()
                .redact(Postmortem.builder()
                        .addLinks(inside, outside)
                        .timeline(Timeline.builder()
                                .addEntries(
                                        TimelineEntry.builder().internal(true).build(),
                                        TimelineEntry.builder().addLink(inside).build())
                                .build())
                        .correctiveMeasures(CorrectiveMeasures.builder()
                                .addActionItems(
                                        ActionItem.builder().internal(true).build(),
                                        ActionItem.builder().tracker("T-1").build())
                                .build())
                        .build());
        assertThat(redacted.getLinks()).containsExactly(outside);
        assertThat(redacted.getTimeline().getEntries())
                .containsExactly(TimelineEntry.builder().build());
        assertThat(redacted.getCorrectiveMeasures().getActionItems())
                .containsExactly(ActionItem.builder().build());
    }

    @Test
    void removesSourcesUnlessTheyAreKept() {
        Postmortem value = Postmortem.builder()
                .timeline(timeline -> timeline.addEntry(entry -> entry.text("t").source("Slack #falcon"))
                        .addEntry(entry -> entry.text("t").source("https://chat.corp/1")))
                .build();

        assertThat(sources(Redaction.forPublic().redact(value))).containsExactly("", "");
        assertThat(sources(Redaction.builder()
                        .mask("falcon")
                        .publicHosts("status.example.com")
                        .keepSources()
                        .build()
                        .redact(value)))
                .containsExactly("Slack #[redacted]", "");
    }

    private static List<String> sources(Postmortem postmortem) {
        return postmortem.getTimeline().getEntries().stream()
                .map(TimelineEntry::getSource)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://Status.example.com/1, true, true",
        "https://wiki.status.example.com, false, false",
        "https://status.example.com@evil.corp/, false, false",
        "//wiki.corp/1, false, false",
        "mailto:ada@example.com, false, false",
        "https://wiki.corp/a b, false, false",
        "INC-12, false, true",
        "graph of May.png, false, true"
    })
    void keepsOnlyPublicHosts(String address, boolean asLink, boolean asReference) {
        Postmortem value = Postmortem.builder()
                .addLink(Link.builder().uri(address).build())
                .addRelation(relation -> relation.incident(address))
                .hook(Hook.builder()
                        .figure(Figure.builder().uri(address).build())
                        .build())
                .build();
        Postmortem redacted =
                Redaction.builder().publicHosts("status.example.com").build().redact(value);
        assertThat(redacted.getLinks()).hasSize(asLink ? 1 : 0);
        assertThat(redacted.getRelations()).hasSize(asReference ? 1 : 0);
        assertThat(redacted.getHook().getFigure() != null).isEqualTo(asReference);
        assertThat(Redaction.forPublic().redact(value)).isEqualTo(value);
    }

    @Test
    void keepsExtensionsByNameAndMasksAllTheirLevels() {
        Postmortem value = Postmortem.builder()
                .putExtension("x-a", Map.of("Falcon", List.of("of falcon", 4711, true)))
                .putExtension("x-b", "dropped")
                .putExtension("x-falcon", "dropped")
                .build();
        Redaction redaction = Redaction.builder()
                .mask("Falcon", "711")
                .keepExtension("x-a", "x-falcon")
                .build();
        assertThat(redaction.redact(value).getExtensions())
                .isEqualTo(Map.of("x-a", Map.of("[redacted]", List.of("of [redacted]", "4[redacted]", true))));
    }

    @Test
    void rejectsReplacementsThatContainATermOrName() {
        assertRejects(
                "\"[redacted]\" must not be a replacement or role: it contains \"REDACT\"",
                () -> Redaction.builder().mask("REDACT").build());
        assertRejects(
                "\"Ada's deputy\" must not be a replacement or role: it contains \"Ada\"",
                () -> Redaction.builder().role("Ada", "Ada's deputy").build());
        assertRejects(
                "\"ada\" must not both have a role and be kept",
                () -> Redaction.builder().role("Ada", "x").keep("ada").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void rejectsInvisibleText(String blank) {
        assertRejects(
                "the term has no visible characters", () -> Redaction.builder().mask(blank));
        assertRejects(
                "the replacement has no visible characters",
                () -> Redaction.builder().replacement(blank));
        assertRejects(
                "the role has no visible characters", () -> Redaction.builder().role("Ada", blank));
        assertRejects(
                "the default role has no visible characters",
                () -> Redaction.builder().defaultRole(blank));
        assertRejects(
                "the name has no letter or digit", () -> Redaction.builder().keep(blank));
    }

    private static void assertRejects(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Tag("slow")
    @Test
    void takesTimeThatGrowsOnlyWithTheText() {
        Redaction.Builder builder = Redaction.builder().mask("a".repeat(2_000) + "b");
        Timeline.Builder timeline = Timeline.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.mask("term " + i + " x");
            timeline.addEntry(TimelineEntry.builder()
                    .by("Name Number" + i)
                    .text("Name Number" + (i + 1) + " acted")
                    .build());
        }
        Redaction redaction = builder.build();
        Postmortem value = Postmortem.builder()
                .title("a".repeat(1_000_000) + "e" + "\u0323\u0301".repeat(100_000))
                .timeline(timeline.build())
                .build();
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Postmortem redacted = redaction.redact(value);
            assertThat(redacted.getTitle()).isEqualTo(value.getTitle());
            assertThat(redacted.getTimeline().getEntries().get(0).getText()).isEqualTo("An engineer acted");
        });
    }

    @Test
    void removesIdsOfActionItemsThatBecomeTheSame() {
        Postmortem original = Postmortem.builder()
                .correctiveMeasures(measures -> measures.addActionItem(
                                item -> item.id("Falcon").task("a"))
                        .addActionItem(item -> item.id("falcon").task("b"))
                        .addActionItem(item -> item.id("Falcon-3").task("c"))
                        .addActionItem(item -> item.id("same").task("d"))
                        .addActionItem(item -> item.id("same").task("e"))
                        .addActionItem(item -> item.task("f"))
                        .addActionItem(item -> item.task("g")))
                .build();

        Postmortem redacted = Redaction.builder().mask("Falcon").build().redact(original);

        assertThat(redacted.getCorrectiveMeasures().getActionItems())
                .extracting(ActionItem::getId)
                .containsExactly("", "", "[redacted]-3", "same", "same", "", "");
        assertThat(redacted.getCorrectiveMeasures().getActionItems())
                .extracting(ActionItem::getTask)
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void removesRelationsThatWouldLeadToTheDocumentItself() {
        Postmortem original = Postmortem.builder()
                .id("OPS-1")
                .addRelations(Relation.builder().incident("OPS-2").build())
                .addRelations(Relation.builder().incident("INC-7").build())
                .build();
        Redaction redaction = Redaction.builder().mask("OPS-1", "OPS-2").build();

        assertThat(redaction.redact(original).getRelations())
                .extracting(Relation::getIncident)
                .containsExactly("INC-7");
        assertThat(Redaction.builder().build().redact(original).getRelations()).hasSize(2);
    }
}
