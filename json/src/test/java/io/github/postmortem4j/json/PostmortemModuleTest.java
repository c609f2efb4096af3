package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Mappers of users with the module and with other settings. */
class PostmortemModuleTest {

    private static final String NEW_YEAR = "{\"summary\":{\"startedAt\":\"2026-01-01T00:30:00+01:00\"}}";

    /** Has each property that is a time. */
    private static final String ALL_TIMES = """
            {
              "summary": {
                "startedAt": "2026-01-01T00:30:00+01:00",
                "endedAt": "2026-01-01T02:30:00.25+01:00",
                "impact": {
                  "windows": [{"startedAt": "2026-01-01T00:31:00+01:00", "endedAt": "2026-01-01T00:32:00+01:00"}]
                }
              },
              "timeline": [{"at": "2026-01-01T00:35:00+05:30"}, {"at": "2026-01-01T02:30:00Z"}]
            }""";

    private final PostmortemJson json = PostmortemJson.create();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new PostmortemModule()).build();

    /** A response of a service. */
    record Page<T>(List<T> items, Map<String, T> byId, int totalCount) {}

    record Incident(Postmortem postmortem, IssueSummary summary, Timeline timeline, TimelineEntry lastEntry) {}

    /** Asks for a merge into its value. */
    static final class Merging {
        @JsonMerge
        public @Nullable Postmortem postmortem =
                Postmortem.builder().id("INC-1").build();
    }

    @RepeatedTest(20)
    void writesTheSameTextAsPostmortemJson() {
        long seed = new Random().nextLong();
        Postmortem postmortem = withoutLoneSurrogates(seed);

        String text = mapper.writeValueAsString(postmortem);

        assertThat(text).as("seed %d", seed).isEqualTo(json.write(postmortem));
        assertThat(mapper.readValue(text, Postmortem.class)).as("seed %d", seed).isEqualTo(postmortem);
        assertThat(mapper.convertValue(postmortem, Postmortem.class))
                .as("seed %d", seed)
                .isEqualTo(postmortem);
    }

    /** A mapper, unlike {@link PostmortemJson}, does not escape surrogates that have no partner. */
    private Postmortem withoutLoneSurrogates(long seed) {
        ArbitraryPostmortems postmortems = new ArbitraryPostmortems(seed);
        Postmortem postmortem;
        do {
            postmortem = postmortems.next();
        } while (json.write(postmortem).contains("\\uD"));
        return postmortem;
    }

    @Test
    void keepsOffsetsForEveryTimeZoneAndFormatOfTheMapper() {
        Postmortem postmortem = json.read(NEW_YEAR);
        JsonMapper other = mapper.rebuild()
                .defaultTimeZone(TimeZone.getTimeZone("America/New_York"))
                .enable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .build();

        assertThat(other.writeValueAsString(postmortem)).isEqualTo(json.write(postmortem));
        assertThat(other.readValue(NEW_YEAR, Postmortem.class)).isEqualTo(postmortem);
    }

    @Test
    void keepsTheOffsetOfEachTimeWithoutTheModule() {
        JsonMapper other = JsonMapper.builder()
                .defaultTimeZone(TimeZone.getTimeZone("America/New_York"))
                .enable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .build();

        assertThat(other.readValue(ALL_TIMES, Postmortem.class)).isEqualTo(json.read(ALL_TIMES));
        assertThat(other.writeValueAsString(json.read(ALL_TIMES))).isEqualTo(json.write(json.read(ALL_TIMES)));
    }

    @Test
    void readsAndWritesPartsInTypesOfUsers() {
        Postmortem postmortem = withoutLoneSurrogates(7);
        TimelineEntry entry = TimelineEntry.builder()
                .at(OffsetDateTime.parse("2026-03-02T09:12:00+01:00"))
                .text("Paged")
                .build();
        Incident incident = new Incident(
                postmortem,
                postmortem.getSummary(),
                Timeline.builder().addEntry(entry).build(),
                entry);
        Page<Incident> page = new Page<>(List.of(incident, incident), Map.of("INC-1", incident), 2);

        String text = mapper.writeValueAsString(page);

        assertThat(mapper.readValue(text, new TypeReference<Page<Incident>>() {}))
                .isEqualTo(page);
        assertThat(text).contains(json.write(postmortem)).endsWith(",\"totalCount\":2}");
    }

    @Test
    void keepsPropertyNamesUnderANamingStrategy() {
        JsonMapper snakeCase = mapper.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();

        String text = snakeCase.writeValueAsString(new Page<>(List.of(json.read(NEW_YEAR)), Map.of(), 1));

        assertThat(text).contains("\"total_count\":1").contains("\"startedAt\":\"2026-01-01T00:30:00+01:00\"");
        assertThat(snakeCase
                        .readValue(text, new TypeReference<Page<Postmortem>>() {})
                        .items())
                .containsExactly(json.read(NEW_YEAR));
    }

    @Test
    void reportsAnErrorInATypeOfAUserWithItsPath() {
        String text = "{\"items\":[{},{\"timeline\":[{\"at\":\"2026-03-02T09:12:00\"}]}]}";

        assertThatThrownBy(() -> mapper.readValue(text, new TypeReference<Page<Postmortem>>() {}))
                .isInstanceOfSatisfying(DatabindException.class, e -> {
                    assertThat(e.getOriginalMessage())
                            .isEqualTo("\"2026-03-02T09:12:00\" has no UTC offset: expected a date and time with a UTC"
                                    + " offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z");
                    assertThat(e.getPath().stream()
                                    .map(step ->
                                            step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                            .containsExactly("items", 1, "timeline", 0, "at");
                    assertThat(e.getLocation().getColumnNr()).isGreaterThan(text.indexOf("\"at\""));
                });
    }

    @Test
    void reportsAnExponentThatIsOutOfRange() {
        String text = "{\"summary\":{\"impact\":{\"affectedUsersPercent\":1e99999999999}}}";

        assertThatThrownBy(() -> mapper.readValue(text, Postmortem.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo("the exponent of the number is out of range"));
    }

    /** A value in a cache. */
    static class Cached {
        public Object value = "";
        public Postmortem postmortem = Postmortem.builder().build();
        public List<Object> values = new ArrayList<>();
    }

    static Stream<Arguments> typedMappers() {
        return Stream.of(true, false)
                .flatMap(module -> Stream.of(DefaultTyping.values())
                        .flatMap(typing -> Stream.of(As.PROPERTY, As.WRAPPER_ARRAY, As.WRAPPER_OBJECT)
                                .map(inclusion -> Arguments.of(module, typing, inclusion))));
    }

    @ParameterizedTest
    @MethodSource("typedMappers")
    void defaultTypingReadsBackWhatItWrites(boolean module, DefaultTyping typing, As inclusion) {
        JsonMapper.Builder builder = JsonMapper.builder();
        JsonMapper typed = (module ? builder.addModule(new PostmortemModule()) : builder)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        typing,
                        inclusion)
                .build();
        for (long seed = 0; seed < 5; seed++) {
            Postmortem postmortem = new ArbitraryPostmortems(seed).next();
            Cached cached = new Cached();
            cached.value = postmortem;
            cached.postmortem = postmortem;
            cached.values.add(postmortem.getTimeline());

            Cached read = typed.readValue(typed.writeValueAsString(cached), Cached.class);

            assertThat(read.value).as("seed %d", seed).isEqualTo(postmortem);
            assertThat(read.postmortem).as("seed %d", seed).isEqualTo(postmortem);
            assertThat(read.values).as("seed %d", seed).containsExactly(postmortem.getTimeline());
            String alone = typed.writerFor(Postmortem.class).writeValueAsString(postmortem);
            assertThat(typed.readValue(alone, Postmortem.class))
                    .as("seed %d", seed)
                    .isEqualTo(postmortem);
        }
    }

    @Test
    void rejectsUpdatesInPlace() {
        Postmortem postmortem = Postmortem.builder().id("INC-1").build();

        assertThatThrownBy(() -> mapper.readerForUpdating(postmortem).readValue(NEW_YEAR))
                .hasMessageContaining("immutable");
        assertThatThrownBy(() -> mapper.updateValue(postmortem, mapper.readTree(NEW_YEAR)))
                .hasMessageContaining("immutable");
        assertThatThrownBy(() -> mapper.readValue("{\"postmortem\":" + NEW_YEAR + "}", Merging.class))
                .hasMessageContaining("immutable");
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    private interface OpenFields {}

    /** Without the module, the first mapper ignores the update, and the second one changes the value. */
    @Test
    void rejectsUpdatesInPlaceWithAnySettingsOfTheMapper() {
        Postmortem postmortem = Postmortem.builder().id("INC-1").build();
        String update = "{\"getId\":\"INC-2\"}";
        JsonMapper merging = JsonMapper.builder()
                .addModule(new PostmortemModule())
                .defaultMergeable(true)
                .build();
        JsonMapper opening = JsonMapper.builder()
                .addModule(new PostmortemModule())
                .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .addMixIn(postmortem.getClass(), OpenFields.class)
                .build();

        for (JsonMapper each : List.of(merging, opening)) {
            assertThatThrownBy(() -> each.readerForUpdating(postmortem).readValue(update))
                    .hasMessageContaining("immutable");
        }
        assertThat(postmortem.getId()).isEqualTo("INC-1");
    }

    @Test
    void rejectsATimeThatCannotBeWritten() {
        Postmortem postmortem = Postmortem.builder()
                .summary(summary -> summary.startedAt(OffsetDateTime.parse("+12026-03-02T09:12:00Z")))
                .build();

        for (JsonMapper each : List.of(mapper, JsonMapper.shared())) {
            assertThatThrownBy(() -> each.writeValueAsString(postmortem))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("RFC 3339 requires a year from 0000 to 9999");
        }
    }

    @Test
    void isFoundByMappersThatLookForModules() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasAtLeastOneElementOfType(PostmortemModule.class);
    }
}
