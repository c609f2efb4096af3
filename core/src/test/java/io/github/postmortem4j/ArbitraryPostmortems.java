package io.github.postmortem4j;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Makes postmortems of any content that the types allow; the same seed makes the same ones. */
public final class ArbitraryPostmortems {

    private static final String[] FRAGMENTS = {
        "",
        " ",
        "a",
        "disk full",
        "\"",
        "\\",
        "/",
        "{}",
        "[1]",
        "null",
        "\u0000",
        "\u0007",
        "\n",
        "\r\n",
        "\t",
        "\u2028",
        "\uFEFF",
        "é",
        "漢字",
        "العربية",
        "😀",
        "👩‍🚒",
        "\uD83D",
        "\uDE00",
        "<b>",
        "&amp;",
        "|",
        "${1+1}",
        "{x}",
        "~1",
        "𝔘"
    };
    private static final String[] ZONES = {"UTC", "Z", "Europe/Paris", "Asia/Kathmandu", "+05:45", "America/St_Johns"};
    private static final String[] OFFSETS = {"Z", "+05:45", "-00:00", "-07:00", "+14:00", "-18:00", "+00:01"};
    private static final long LAST_SECOND_OF_RFC_3339 = 253_402_300_799L - 86_400;
    private static final long FIRST_SECOND_OF_RFC_3339 = -62_167_219_200L + 86_400;

    private final RandomGenerator random;

    public ArbitraryPostmortems(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public Postmortem next() {
        return Postmortem.builder()
                .schemaVersion(random.nextBoolean() ? "1.0" : "1." + random.nextInt(1_000))
                .id(text())
                .title(text())
                .status(pick(Postmortem.Status.values()))
                .severity(text())
                .timeZone(maybe(() -> ZoneId.of(pick(ZONES))))
                .authors(texts())
                .tags(texts())
                .hook(maybe(this::hook))
                .summary(summary())
                .timeline(Timeline.builder().entries(list(this::entry)).build())
                .rootCauseAndResolution(rootCauseAndResolution())
                .correctiveMeasures(correctiveMeasures())
                .lessons(maybe(this::lessons))
                .links(list(this::link))
                .relatedIncidents(texts())
                .waivers(list(this::waiver))
                .extensions(extensions())
                .build();
    }

    private Hook hook() {
        return Hook.builder()
                .text(text())
                .figure(maybe(() -> Figure.builder()
                        .uri(text())
                        .alt(text())
                        .caption(text())
                        .extensions(extensions())
                        .build()))
                .extensions(extensions())
                .build();
    }

    private IssueSummary summary() {
        return IssueSummary.builder()
                .overview(text())
                .startedAt(maybe(this::time))
                .endedAt(maybe(this::time))
                .impact(Impact.builder()
                        .services(texts())
                        .userExperience(text())
                        .affectedUsersPercent(maybe(this::decimal))
                        .affectedUsers(maybe(random::nextLong))
                        .notes(text())
                        .extensions(extensions())
                        .build())
                .rootCause(text())
                .extensions(extensions())
                .build();
    }

    private TimelineEntry entry() {
        return TimelineEntry.builder()
                .at(maybe(this::time))
                .kind(pick(EntryKind.values()))
                .text(text())
                .detectionMethod(maybe(() -> pick(DetectionMethod.values())))
                .investigated(text())
                .assumption(text())
                .escalatedTo(texts())
                .by(text())
                .links(list(this::link))
                .internal(random.nextBoolean())
                .extensions(extensions())
                .build();
    }

    private RootCauseAndResolution rootCauseAndResolution() {
        return RootCauseAndResolution.builder()
                .rootCause(text())
                .resolution(text())
                .trigger(text())
                .contributingFactors(texts())
                .whys(texts())
                .extensions(extensions())
                .build();
    }

    private CorrectiveMeasures correctiveMeasures() {
        return CorrectiveMeasures.builder()
                .improvements(texts())
                .actionItems(list(this::actionItem))
                .extensions(extensions())
                .build();
    }

    private ActionItem actionItem() {
        return ActionItem.builder()
                .id(text())
                .task(text())
                .type(maybe(() -> pick(ActionItem.Type.values())))
                .priority(maybe(() -> pick(ActionItem.Priority.values())))
                .owner(text())
                .due(maybe(() -> LocalDate.ofEpochDay(random.nextLong(-719_528, 2_932_897))))
                .status(pick(ActionItem.Status.values()))
                .tracker(text())
                .internal(random.nextBoolean())
                .extensions(extensions())
                .build();
    }

    private Lessons lessons() {
        return Lessons.builder()
                .wentWell(texts())
                .wentWrong(texts())
                .gotLucky(texts())
                .extensions(extensions())
                .build();
    }

    private Link link() {
        return Link.builder()
                .title(text())
                .uri(text())
                .internal(random.nextBoolean())
                .extensions(extensions())
                .build();
    }

    private Waiver waiver() {
        return Waiver.builder()
                .rule(text())
                .reason(text())
                .extensions(extensions())
                .build();
    }

    private OffsetDateTime time() {
        long second = random.nextLong(FIRST_SECOND_OF_RFC_3339, LAST_SECOND_OF_RFC_3339);
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        return OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(second, nano), ZoneOffset.of(pick(OFFSETS)));
    }

    private BigDecimal decimal() {
        return pick(new BigDecimal[] {
            BigDecimal.ZERO,
            new BigDecimal("82"),
            new BigDecimal("82.50"),
            new BigDecimal("1e2"),
            new BigDecimal("-3"),
            new BigDecimal("1e-40"),
            new BigDecimal("1e999999"),
            BigDecimal.valueOf(random.nextDouble())
        });
    }

    private Map<String, @Nullable Object> extensions() {
        Map<String, @Nullable Object> members = new HashMap<>();
        for (int i = random.nextInt(4) - 2; i > 0; i--) {
            members.put("x-" + name(), jsonValue(0));
        }
        return members;
    }

    private @Nullable Object jsonValue(int depth) {
        return switch (random.nextInt(depth < 3 ? 9 : 7)) {
            case 0 -> null;
            case 1 -> text();
            case 2 -> random.nextBoolean();
            case 3 -> random.nextLong();
            case 4 -> random.nextInt(100);
            case 5 -> random.nextDouble();
            case 6 -> pick(new Number[] {new BigDecimal("1e2"), BigInteger.TEN.pow(30), 100.0, 1.5f, -0.0});
            case 7 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(jsonValue(depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new HashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    map.put(name(), jsonValue(depth + 1));
                }
                yield map;
            }
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(FRAGMENTS));
        }
        return text.toString();
    }

    /** Jackson refuses names with half a surrogate pair. */
    private String name() {
        return text().replaceAll("\\p{Cs}", "");
    }

    private List<String> texts() {
        return list(this::text);
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
