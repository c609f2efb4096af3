package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Generates random postmortems that the default layout shows completely. The same seed gives the same postmortem. */
final class PrintablePostmortems {

    private static final String[] OFFSETS = {"Z", "+05:45", "-07:00", "+14:00", "-18:00", "+00:01"};

    private static final String[] URIS = {
        "https://r.example/0?s=(t)&u",
        "https://r.example/0?s=(t)&u",
        "http://r.example/#1",
        "https://r.example/%20/%C3%A9",
        "https://r.example/x,y;z",
        "mailto:ops@r.example",
        "javascript:alert(1)",
        "OPS-12",
        "../a b.md",
        "C:\\logs"
    };

    private static final String[] IMAGES = {"img/a.png", "https://b.example/c.png?d=e&f", "data:image/png;base64,AA=="};

    /** The rules that can be waived. */
    private static final List<String> RULES = List.of(
            "S1", "S3", "S4", "S5", "S6", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "R1", "R2", "C1", "C2", "B1", "E1",
            "D1", "A1", "A2", "A3", "A4", "A5", "A6", "A7");

    private final RandomGenerator random;
    private final PrintableText text;
    private final ZoneOffset offset;
    private final OffsetDateTime start;

    /**
     * Creates a generator.
     *
     * @param seed the seed
     * @param shown whether texts are normalized as pages show them
     */
    PrintablePostmortems(long seed, boolean shown) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.text = new PrintableText(random, shown);
        this.offset = ZoneOffset.of(text.pick(OFFSETS));
        this.start = OffsetDateTime.of(2024, 2, 28, random.nextInt(24), random.nextInt(60), seconds(), nanos(), offset);
    }

    private int seconds() {
        return random.nextInt(3) == 0 ? random.nextInt(60) : 0;
    }

    private int nanos() {
        return random.nextInt(5) == 0 ? random.nextInt(1_000_000_000) : 0;
    }

    Postmortem next() {
        return Postmortem.builder()
                .id(text.maybeLine())
                .title(text.maybeLine())
                .status(text.pick(Postmortem.Status.values()))
                .severity(text.maybeLine())
                .authors(text.names())
                .reviewers(text.names())
                .tags(text.names())
                .hook(hook())
                .summary(summary())
                .timeline(Timeline.builder().entries(entries()).build())
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(text.prose())
                        .resolution(text.prose())
                        .trigger(text.prose())
                        .contributingFactors(text.lines())
                        .whys(text.lines())
                        .build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .improvements(text.lines())
                        .actionItems(text.list(this::actionItem))
                        .build())
                .lessons(lessons())
                .links(links())
                .relations(text.list(this::relation))
                .waivers(waivers())
                .build();
    }

    private @Nullable Hook hook() {
        String words = text.prose();
        Figure figure = random.nextBoolean()
                ? Figure.builder()
                        .uri(text.pick(IMAGES))
                        .alt(text.line())
                        .caption(text.maybeLine())
                        .build()
                : null;
        return PlainText.isBlank(words) && figure == null
                ? null
                : Hook.builder().text(words).figure(figure).build();
    }

    private IssueSummary summary() {
        boolean started = random.nextInt(4) > 0;
        boolean ended = random.nextInt(4) > 0;
        BigDecimal share = random.nextBoolean()
                ? new BigDecimal(text.pick(new String[] {"0", "12.50", "82", "99.999", "1E+2", "100"}))
                : null;
        return IssueSummary.builder()
                .overview(text.prose())
                .startedAt(started ? start : null)
                .endedAt(ended ? start.plusMinutes(random.nextInt(4000)) : null)
                .rootCause(text.prose())
                .impact(Impact.builder()
                        .services(text.names())
                        .userExperience(text.prose())
                        .affectedUsersPercent(share == null ? null : new BigDecimal(share.toPlainString()))
                        .affectedUsers(random.nextBoolean() ? (Long) random.nextLong(5_000_000_000L) : null)
                        .windows(text.list(this::window))
                        .notes(text.prose())
                        .build())
                .build();
    }

    /** A period without content is not shown. */
    private ImpactWindow window() {
        OffsetDateTime from = start.plusMinutes(random.nextInt(2000));
        ImpactWindow window = ImpactWindow.builder()
                .startedAt(random.nextInt(3) > 0 ? from : null)
                .endedAt(random.nextBoolean() ? from.plusMinutes(random.nextInt(2000)) : null)
                .services(text.names())
                .affectedUsersPercent(random.nextBoolean() ? new BigDecimal("12.50") : null)
                .note(random.nextInt(3) == 0 ? text.line() : "")
                .build();
        return window.equals(ImpactWindow.builder().build()) ? window() : window;
    }

    private List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        OffsetDateTime at = start.minusMinutes(random.nextInt(3000));
        boolean onlyNotes = random.nextInt(5) == 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            at = at.plusMinutes(random.nextInt(-300, 900));
            entries.add(onlyNotes ? entry(at).with(entry -> entry.kind(EntryKind.NOTE)) : entry(at));
        }
        return entries;
    }

    private TimelineEntry entry(OffsetDateTime at) {
        EntryKind kind = text.pick(EntryKind.values());
        boolean method = random.nextInt(3) == 0;
        return TimelineEntry.builder()
                .at(random.nextInt(6) == 0 ? null : at)
                .kind(kind)
                .text(text.maybeLine())
                .detectionMethod(method ? text.pick(DetectionMethod.values()) : null)
                .investigated(random.nextInt(3) == 0 ? text.line() : "")
                .assumption(random.nextInt(3) == 0 ? text.line() : "")
                .escalatedTo(text.names())
                .by(random.nextInt(3) == 0 ? text.name() : "")
                .source(random.nextInt(3) == 0 ? text.line() : "")
                .links(links())
                .build();
    }

    private ActionItem actionItem() {
        return ActionItem.builder()
                .id(random.nextBoolean() ? "CF-" + random.nextInt(100) : text.maybeLine())
                .task(text.maybeLine())
                .type(random.nextBoolean() ? text.pick(ActionItem.Type.values()) : null)
                .priority(random.nextBoolean() ? text.pick(ActionItem.Priority.values()) : null)
                .owner(random.nextBoolean() ? text.name() : "")
                .due(random.nextBoolean() ? LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4000)) : null)
                .status(text.pick(ActionItem.Status.values()))
                .completed(random.nextInt(3) == 0 ? LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4000)) : null)
                .tracker(random.nextInt(3) == 0 ? text.maybeLine() : text.pick(URIS))
                .build();
    }

    private @Nullable Lessons lessons() {
        Lessons lessons = Lessons.builder()
                .wentWell(text.lines())
                .wentWrong(text.lines())
                .gotLucky(text.lines())
                .build();
        return lessons.equals(Lessons.builder().build()) ? null : lessons;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            links.add(
                    Link.builder().title(text.maybeLine()).uri(text.pick(URIS)).build());
        }
        return links;
    }

    private Relation relation() {
        return Relation.builder()
                .incident(random.nextBoolean() ? text.pick(URIS) : text.line())
                .kind(text.pick(Relation.Kind.values()))
                .confirmedBy(random.nextBoolean() ? text.name() : "")
                .build();
    }

    private List<Waiver> waivers() {
        List<Waiver> waivers = new ArrayList<>();
        for (String rule : RULES) {
            if (random.nextInt(4) == 0) {
                waivers.add(Waiver.builder().rule(rule).reason(text.line()).build());
            }
        }
        return waivers;
    }
}
