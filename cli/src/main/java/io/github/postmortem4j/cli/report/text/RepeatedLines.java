package io.github.postmortem4j.cli.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges lines whose messages differ at most in numbers into one line that lists the places, and lines about the length of
 * several texts into one.
 */
final class RepeatedLines {

    private static final int MAX_LISTED = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ReportPhrases phrases;
    private final Map<String, List<ReportLine>> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, List<ReportLine>>> joined = new LinkedHashMap<>();

    RepeatedLines(ReportPhrases phrases) {
        this.phrases = phrases;
    }

    void add(ReportLine line) {
        add(line, line.severity() + " " + NUMBER.matcher(line.rule()).replaceAll("0") + ' ' + pattern(line));
    }

    /** Adds a line that is merged with all others of the same key. */
    void add(ReportLine line, String key) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
    }

    /** Adds a line that is joined with all others of the same key; lines with the same message are merged first. */
    void addJoined(ReportLine line, String key) {
        joined.computeIfAbsent(key, any -> new LinkedHashMap<>())
                .computeIfAbsent(pattern(line), any -> new ArrayList<>())
                .add(line);
    }

    List<ReportLine> lines() {
        return Stream.concat(
                        groups.values().stream().map(this::merged),
                        joined.values().stream().map(this::joined))
                .toList();
    }

    private static String pattern(ReportLine line) {
        return NUMBER.matcher(line.message()).replaceAll("0");
    }

    private ReportLine joined(Map<String, List<ReportLine>> group) {
        ReportLine first = null;
        StringBuilder message = new StringBuilder();
        for (List<ReportLine> repeated : group.values()) {
            ReportLine line = merged(repeated);
            first = first == null ? line : first;
            message.append(
                            message.isEmpty()
                                    ? ""
                                    : phrases.onLine(line.position().getLine()))
                    .append(line.message());
        }
        ReportLine line = Objects.requireNonNull(first);
        return new ReportLine(line.rank(), line.position(), line.severity(), message.toString(), line.rule());
    }

    private ReportLine merged(List<ReportLine> group) {
        ReportLine first = group.get(0);
        List<Integer> others = group.stream()
                .map(line -> line.position().getLine())
                .filter(number -> number != first.position().getLine())
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return first;
        }
        List<Integer> listed = others.subList(0, Math.min(MAX_LISTED, others.size()));
        String message = phrases.alsoOn(first.message(), listed, listed.size() < others.size());
        return new ReportLine(first.rank(), first.position(), first.severity(), message, first.rule());
    }
}
