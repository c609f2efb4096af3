package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildersTest {

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("Disk full")
            .addTags("disk", "checkout")
            .timeline(timeline -> timeline.addEntry(entry -> entry.text("The disk filled up."))
                    .addEntry(entry -> entry.text("An alert fired.")))
            .build();

    @Test
    void buildNestedValuesInPlace() {
        assertThat(POSTMORTEM.getTimeline().getEntries())
                .extracting(TimelineEntry::getText)
                .containsExactly("The disk filled up.", "An alert fired.");
    }

    @Test
    void changeANestedValueAndKeepItsOtherProperties() {
        Postmortem changed = POSTMORTEM
                .with(p -> p.summary(s -> s.overview("o").impact(i -> i.notes("n"))))
                .with(p -> p.summary(s -> s.impact(i -> i.addService("Checkout"))));

        assertThat(changed.getSummary().getOverview()).isEqualTo("o");
        assertThat(changed.getSummary().getImpact())
                .isEqualTo(Impact.builder().notes("n").addService("Checkout").build());
    }

    @Test
    void changeAnAbsentValueFromAnEmptyOne() {
        assertThat(POSTMORTEM.with(p -> p.hook(h -> h.text("t"))).getHook())
                .isEqualTo(Hook.builder().text("t").build());
    }

    @Test
    void editOneElementByItsIndex() {
        Timeline changed = POSTMORTEM.getTimeline().with(t -> t.editEntry(1, e -> e.kind(EntryKind.DETECTED)));

        assertThat(changed.getEntries())
                .extracting(TimelineEntry::getKind)
                .containsExactly(EntryKind.NOTE, EntryKind.DETECTED);
        assertThatThrownBy(() -> changed.toBuilder().editEntry(2, e -> e.text("")))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void editTheElementsThatMeetACondition() {
        Timeline changed = POSTMORTEM
                .getTimeline()
                .with(t -> t.editEntries(e -> e.getText().startsWith("The"), e -> e.by("Ada")));

        assertThat(changed.getEntries()).extracting(TimelineEntry::getBy).containsExactly("Ada", "");
    }

    @Test
    void replaceOneElementByItsIndex() {
        TimelineEntry entry =
                TimelineEntry.builder().text("The on-call engineer was paged.").build();
        Postmortem changed =
                POSTMORTEM.with(p -> p.replaceTag(0, "storage").timeline(timeline -> timeline.replaceEntry(1, entry)));

        assertThat(changed.getTags()).containsExactly("storage", "checkout");
        assertThat(changed.getTimeline().getEntries().get(1)).isEqualTo(entry);
        assertThatThrownBy(() -> changed.toBuilder().replaceTag(2, "")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> changed.toBuilder().replaceTag(0, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
    }

    @Test
    void replaceTheElementsThatMeetACondition() {
        Postmortem changed = POSTMORTEM.with(p -> p.replaceTags("disk"::equals, tag -> tag + "-full"));

        assertThat(changed.getTags()).containsExactly("disk-full", "checkout");
        assertThatThrownBy(() -> changed.toBuilder().replaceTags("checkout"::equals, tag -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
    }

    @Test
    void removeTheElementsThatMeetACondition() {
        Postmortem.Builder builder = POSTMORTEM.toBuilder();

        assertThat(builder.removeTags(tag -> tag.startsWith("d"))).isTrue();
        assertThat(builder.removeTags(tag -> tag.startsWith("d"))).isFalse();
        assertThat(builder.build().getTags()).containsExactly("checkout");
    }

    @Test
    void replaceAddAndClearElements() {
        Postmortem.Builder builder =
                POSTMORTEM.toBuilder().tags(List.of("a")).addTag("b").addAllTags(List.of("c"));

        assertThat(builder.build().getTags()).containsExactly("a", "b", "c");
        assertThat(builder.clearTags().build().getTags()).isEmpty();
    }

    @Test
    void canBeUsedAgainWithoutChangingWhatTheyBuilt() {
        Postmortem.Builder builder = POSTMORTEM.toBuilder();
        Postmortem first = builder.build();

        assertThat(builder.title("Other").addTag("more").build()).isNotEqualTo(first);
        assertThat(first).isEqualTo(POSTMORTEM);
    }

    @Test
    void removeAndClearExtensions() {
        Link.Builder builder = Link.builder().putExtension("x-a", null).putExtension("x-b", 1);

        assertThat(builder.removeExtension("x-a")).isTrue();
        assertThat(builder.removeExtension("x-a")).isFalse();
        assertThat(Link.builder().removeExtension("x-a")).isFalse();
        assertThat(builder.build().getExtensions()).containsOnlyKeys("x-b");
        assertThat(builder.clearExtensions().build().getExtensions()).isEmpty();
        assertThat(builder.putAllExtensions(Map.of("x-c", 1))
                        .extensions(Map.of("x-d", 2))
                        .build()
                        .getExtensions())
                .containsOnlyKeys("x-d");
    }

    @Test
    void keepExtensionsThatAreNull() {
        Map<String, Object> given = Collections.singletonMap("x-a", null);

        assertThat(Link.builder().putAllExtensions(given).build().getExtensions())
                .isEqualTo(given);
        assertThat(Link.builder().extensions(given).build().getExtensions()).isEqualTo(given);
        assertThat(Link.builder()
                        .putExtension("x-a", 1)
                        .putExtension("x-a", null)
                        .build()
                        .getExtensions())
                .isEqualTo(given);
    }

    @Test
    void acceptNumbersAsLiterals() {
        assertThat(Impact.builder()
                        .affectedUsersPercent(12.5)
                        .affectedUsers(500)
                        .addWindow(window -> window.affectedUsersPercent(100))
                        .build())
                .isEqualTo(Impact.builder()
                        .affectedUsersPercent(new BigDecimal("12.5"))
                        .affectedUsers(Long.valueOf(500))
                        .addWindow(window -> window.affectedUsersPercent(new BigDecimal("100")))
                        .build());
        assertThatThrownBy(() -> Impact.builder().affectedUsersPercent(Double.NaN))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void nameTheElementThatIsNull() {
        List<String> withNull = Collections.singletonList(null);
        assertThatThrownBy(() -> Postmortem.builder().tags(withNull))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
        assertThatThrownBy(() -> Postmortem.builder().addAllTags(withNull)).hasMessage("tag");
        assertThatThrownBy(() -> Postmortem.builder().addTags("a", null)).hasMessage("tag");
        assertThatThrownBy(() -> Timeline.builder().addEntry((TimelineEntry) null))
                .hasMessage("entry");
        assertThatThrownBy(() -> Link.builder().putExtension((String) null, 1)).hasMessage("name");
    }

    @Test
    void keepTheListWhenANewListHasANullElement() {
        Postmortem.Builder builder = POSTMORTEM.toBuilder();

        assertThatThrownBy(() -> builder.tags(Arrays.asList("x", null))).isInstanceOf(NullPointerException.class);
        assertThat(builder.build()).isEqualTo(POSTMORTEM);
    }

    @Test
    void giveAMomentTheOffsetOfAZone() {
        Instant moment = Instant.parse("2026-07-01T10:00:00Z");
        TimelineEntry.Builder entry = TimelineEntry.builder();

        assertThat(entry.at(moment, ZoneId.of("Europe/Paris")).build().getAt())
                .isEqualTo(OffsetDateTime.parse("2026-07-01T12:00:00+02:00"));
        assertThat(entry.at(moment, POSTMORTEM.getTimeZone()).build().getAt())
                .isEqualTo(OffsetDateTime.parse("2026-07-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActionItem.Builder.class,
                Impact.Builder.class,
                Postmortem.Builder.class,
                Relation.Builder.class,
                Timeline.Builder.class,
                TimelineEntry.Builder.class
            })
    void declareAllTheirMethodsInAPublicClass(Class<?> builder) {
        assertThat(builder.getMethods())
                .filteredOn(method -> method.getDeclaringClass() != Object.class)
                .isNotEmpty()
                .extracting(Method::getDeclaringClass)
                .allMatch(declaring -> declaring == builder);
    }

    @ParameterizedTest
    @ValueSource(classes = {Impact.class, IssueSummary.class, Postmortem.class, Timeline.class, TimelineEntry.class})
    void buildTypesThatCannotBeTakenForAFunction(Class<?> type) {
        assertThat(Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .count())
                .as("with one abstract method, Groovy could not choose between the type and a change of its builder")
                .isNotEqualTo(1);
    }

    @Test
    void canBeCalledByReflection() throws ReflectiveOperationException {
        Object builder = Postmortem.builder();
        builder.getClass().getMethod("title", String.class).invoke(builder, "Disk full");

        assertThat(((Postmortem.Builder) builder).build().getTitle()).isEqualTo("Disk full");
    }
}
