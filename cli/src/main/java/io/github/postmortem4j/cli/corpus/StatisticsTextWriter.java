package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.GroupStatistics;
import io.github.postmortem4j.corpus.statistics.Percentile;
import io.github.postmortem4j.corpus.statistics.Proportion;
import io.github.postmortem4j.corpus.statistics.ResponseTimeSummary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes statistics as text, with a bar for each group. */
final class StatisticsTextWriter {

    private static final int BAR_WIDTH = 30;
    private static final int NAME_WIDTH = 28;

    private StatisticsTextWriter() {}

    static void write(CorpusStatistics statistics, PrintWriter out) {
        GroupStatistics total = statistics.getTotal();
        out.println(total.getDocuments() + " postmortems");
        total.getResponseTimes()
                .forEach((time, summary) ->
                        out.println("  " + padded("time to " + DocumentJson.name(time), 20) + describe(summary)));
        out.println("  " + padded("action items done", 20) + describe(total.getCompletion())
                + "; not done " + total.getUnfinishedActions() + ", overdue " + total.getOverdueActions()
                + ", dropped " + total.getDroppedActions());
        out.println("  " + padded("recurrences", 20) + describe(total.getRepeatRate()) + " confirmed; suspected "
                + total.getSuspectedRecurrences());
        writeGroups(statistics.getGroups(), out);
    }

    private static void writeGroups(List<GroupStatistics> groups, PrintWriter out) {
        long most =
                groups.stream().mapToLong(GroupStatistics::getDocuments).max().orElse(0);
        if (most == 0) {
            return;
        }
        out.println();
        for (GroupStatistics group : groups) {
            String name = group.getName().isEmpty() ? "(not stated)" : group.getName();
            int bar = (int) Math.max(1, BAR_WIDTH * group.getDocuments() / most);
            out.println("  " + padded(TerminalText.escape(name), NAME_WIDTH) + padded("#".repeat(bar), BAR_WIDTH + 1)
                    + group.getDocuments() + "; action items not done " + group.getUnfinishedActions() + ", overdue "
                    + group.getOverdueActions() + "; confirmed recurrences "
                    + group.getRepeatRate().getCount());
        }
    }

    private static String describe(ResponseTimeSummary summary) {
        String counts = "n=" + summary.getKnown() + ", missing " + summary.getMissing() + ", still open "
                + summary.getStillOpen();
        if (!summary.getTimes().isEmpty()) {
            return counts + ": "
                    + summary.getTimes().stream()
                            .map(StatisticsTextWriter::duration)
                            .collect(Collectors.joining(", "));
        }
        StringBuilder text = new StringBuilder(counts);
        summary.getPercentiles()
                .forEach((percent, value) ->
                        text.append(", p").append(percent).append(' ').append(describe(value)));
        return text.toString();
    }

    private static String describe(Percentile percentile) {
        return duration(percentile.getValue()) + " [" + duration(percentile.getLower()) + ", "
                + duration(percentile.getUpper()) + "]";
    }

    private static String describe(Proportion share) {
        String counts = share.getCount() + " of " + share.getTotal();
        return share.getTotal() == 0
                ? counts
                : String.format(
                        Locale.ROOT,
                        "%s (%.0f %% [%.0f, %.0f])",
                        counts,
                        100.0 * share.getCount() / share.getTotal(),
                        100 * share.getLower(),
                        100 * share.getUpper());
    }

    /** Returns a duration in its two largest units; {@code ?} if it is not known. */
    private static String duration(@Nullable Duration duration) {
        if (duration == null) {
            return "?";
        }
        if (duration.toDays() > 0) {
            return duration.toDays() + " d " + duration.toHoursPart() + " h";
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " h " + duration.toMinutesPart() + " min";
        }
        return duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }

    private static String padded(String text, int width) {
        int missing = width - text.codePointCount(0, text.length());
        return missing <= 0 ? text + " " : text + " ".repeat(missing);
    }
}
