package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.internal.time.DurationScanner;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the times of a result that its page does not have. The hour and minute of a moment must be where the moment was
 * read, its date anywhere in the page, and its offset that of a zone of the page. The end of an outage can also be its start
 * and a duration that the page states.
 *
 * <p>The reader adds days in three cases: a text such as "next day" or "Day 2" says so, the weekday is written where the
 * moment was read, or a time after midnight is before the end of the outage, whose date is written.
 */
final class InventedTimes {

    private static final Set<String> MOMENTS = Set.of("at", "startedAt", "endedAt");
    private static final Set<String> DATES = Set.of("due", "completed");
    private static final int MAX_DAYS = 7;
    private static final Pattern LATER_DAY = Pattern.compile(
            "(?iu)(?:next|following) day|\\+ ?\\d|\\b(?:day|tag|jour|día|dia) \\d|nächsten tag|folgenden tag|lendemain"
                    + "|jour suivant|(?:día|dia) (?:siguiente|seguinte)|翌日|次日|第二天");
    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String page;
    private final List<String> lines;
    private final MarkdownDocument document;
    private final List<String> invented = new ArrayList<>();

    private InventedTimes(String page, MarkdownDocument document) {
        this.page = page;
        this.lines = page.lines().toList();
        this.document = document;
    }

    /** {@return the pointer and value of each time that is not written, with the reason} */
    static List<String> in(String page, MarkdownDocument document) {
        InventedTimes times = new InventedTimes(page, document);
        times.visit("", MAPPER.readTree(JSON.write(document.getPostmortem())));
        return times.invented;
    }

    private void visit(String pointer, JsonNode node) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(pointer + "/" + i, node.get(i));
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            String child = pointer + "/" + name;
            if (MOMENTS.contains(name)) {
                moment(child, OffsetDateTime.parse(property.getValue().asString()));
            } else if (DATES.contains(name)) {
                LocalDate date = LocalDate.parse(property.getValue().asString());
                check(WrittenTimes.hasDate(page, date), child, date, "date");
            } else if (!name.equals("frontMatter")) {
                visit(child, property.getValue());
            }
        }
    }

    private void moment(String pointer, OffsetDateTime at) {
        if (pointer.equals("/summary/endedAt") && isStartAndDuration(at)) {
            return;
        }
        check(WrittenTimes.hasClock(source(pointer), at.toLocalTime()), pointer, at, "time of day");
        check(WrittenTimes.hasDate(page, at.toLocalDate()) || isOnLaterDay(at, source(pointer)), pointer, at, "date");
        check(hasOffset(at), pointer, at, "zone");
    }

    private void check(boolean written, String pointer, Object value, String part) {
        if (!written) {
            invented.add(pointer + " = " + value + ": the " + part + " is not written");
        }
    }

    /**
     * {@return the lines that a value was read from, or the whole page if its position is unknown}
     *
     * <p>An update copied from a status page has its time below its state, so all lines up to the next entry count.
     */
    private String source(String pointer) {
        if (pointer.startsWith("/timeline/")) {
            int from = line(pointer.substring(0, pointer.lastIndexOf('/')));
            int to = IntStream.range(
                            0,
                            document.getPostmortem().getTimeline().getEntries().size())
                    .map(entry -> line("/timeline/" + entry))
                    .filter(line -> line > from)
                    .min()
                    .orElse(lines.size() + 1);
            return String.join("\n", lines.subList(from - 1, to - 1));
        }
        int line = line(pointer);
        return line == 0 ? page : lines.get(line - 1);
    }

    private int line(String pointer) {
        Position position = document.getPositions().find(pointer);
        return position == null ? 0 : position.getLine();
    }

    private boolean isOnLaterDay(OffsetDateTime at, String source) {
        OffsetDateTime end = document.getPostmortem().getSummary().getEndedAt();
        boolean proven = end != null && !at.isAfter(end);
        boolean weekday = WrittenTimes.hasWeekday(source, at.getDayOfWeek());
        for (int days = 1; days <= MAX_DAYS; days++) {
            boolean written = WrittenTimes.hasDate(page, at.toLocalDate().minusDays(days));
            if (written
                    && ((days == 1 && proven)
                            || weekday
                            || LATER_DAY.matcher(page).find())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the page states how long after its start the outage ended} */
    private boolean isStartAndDuration(OffsetDateTime end) {
        OffsetDateTime start = document.getPostmortem().getSummary().getStartedAt();
        return start != null
                && lines.stream()
                        .flatMap(line -> DurationScanner.in(line).stream())
                        .anyMatch(duration -> start.plus(duration).equals(end));
    }

    private boolean hasOffset(OffsetDateTime at) {
        return WrittenTimes.hasOffset(page, at.getOffset())
                || lines.stream()
                        .flatMap(line -> MomentFinder.zones(line).stream())
                        .map(ZoneText::zone)
                        .filter(Objects::nonNull)
                        .anyMatch(zone ->
                                zone.getRules().getOffset(at.toInstant()).equals(at.getOffset()));
    }
}
