package io.github.postmortem4j.cli.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Merges lines whose messages differ at most in numbers into one line that lists the places. */
final class RepeatedLines {

    private static final int MAX_LISTED = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ReportPhrases phrases;
    private final Map<String, List<ReportLine>> groups = new LinkedHashMap<>();

    RepeatedLines(ReportPhrases phrases) {
        this.phrases = phrases;
    }

    void add(ReportLine line) {
        String message = NUMBER.matcher(line.message()).replaceAll("0");
        add(line, line.severity() + " " + NUMBER.matcher(line.rule()).replaceAll("0") + ' ' + message);
    }

    /** Adds a line that is merged with all others of the same key. */
    void add(ReportLine line, String key) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
    }

    List<ReportLine> lines() {
        return groups.values().stream().map(this::merged).toList();
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
