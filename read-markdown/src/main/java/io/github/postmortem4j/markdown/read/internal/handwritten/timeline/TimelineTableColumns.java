package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a timeline table. Time and event may each be split over several columns. */
final class TimelineTableColumns {

    private static final TextRun SPACE = new TextRun(" ", Set.of(), null);
    private static final TextRun DASH = new TextRun(" - ", Set.of(), null);

    private final List<TimelineColumn> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** The zone that the name of each column states. */
    private final List<@Nullable ZoneText> zones = new ArrayList<>();

    private @Nullable ZoneText zone;
    private @Nullable Integer year;

    TimelineTableColumns(MarkdownLine head) {
        for (MarkdownLine.Cell cell : head.cells()) {
            String name = cell.text().text();
            columns.add(TimelineColumn.of(name));
            names.add(name);
            zones.add(ZoneStatement.named(name));
        }
        if (!hasTimes()) {
            columnsOfZones();
        }
        if (!columns.contains(TimelineColumn.EVENT)) {
            columns.replaceAll(column -> column == TimelineColumn.OTHER ? TimelineColumn.EVENT : column);
        }
        zoneAndYear();
        repeatedTimes();
    }

    /** Takes columns with the name of a zone, such as {@code UTC}, for columns of times, if no other column has a time. */
    private void columnsOfZones() {
        for (int i = 0; i < columns.size(); i++) {
            ZoneText named = zones.get(i);
            boolean whole = named != null && WordFolding.words(named.name()).equals(WordFolding.words(names.get(i)));
            if (whole) {
                columns.set(i, TimelineColumn.TIME);
            }
        }
    }

    private void zoneAndYear() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == TimelineColumn.TIME) {
                ZoneText named = zones.get(i);
                boolean clearer = zone == null || (zone.zone() == null && named != null && named.zone() != null);
                zone = clearer ? named : zone;
                year = year == null ? yearIn(names.get(i)) : year;
            }
        }
    }

    /**
     * Takes columns with the times in another zone for further text, because they repeat the times of the first zone. See
     * decision 275.
     */
    private void repeatedTimes() {
        ZoneText first = zone;
        for (int i = 0; i < columns.size() && first != null; i++) {
            ZoneText named = columns.get(i) == TimelineColumn.TIME ? zones.get(i) : null;
            if (named != null && !Objects.equals(named.zone(), first.zone())) {
                columns.set(i, TimelineColumn.OTHER);
            }
        }
    }

    /** {@return the year in a column name such as {@code Date (2021)}, or {@code null} if there is none} */
    private static @Nullable Integer yearIn(String name) {
        int open = name.indexOf('(');
        boolean year = open >= 0 && name.length() >= open + 6 && name.charAt(open + 5) == ')';
        String digits = year ? name.substring(open + 1, open + 5) : "";
        return digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(digits)
                : null;
    }

    /** {@return the cells of other columns, each after the name of its column} */
    List<InlineText> others(MarkdownLine row) {
        List<InlineText> others = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            InlineText cell = row.cells().get(i).text();
            if (columns.get(i) == TimelineColumn.OTHER && !isEmpty(cell)) {
                List<TextRun> runs = new ArrayList<>();
                if (!names.get(i).isBlank()) {
                    runs.add(new TextRun(names.get(i).strip() + ": ", Set.of(), null));
                }
                runs.addAll(cell.runs());
                others.add(new InlineText(List.copyOf(runs)));
            }
        }
        return others;
    }

    private static boolean isEmpty(InlineText cell) {
        return cell.isBlank()
                || (cell.text().strip().length() == 1
                        && "-–—".contains(cell.text().strip()));
    }

    boolean hasTimes() {
        return columns.contains(TimelineColumn.TIME);
    }

    @Nullable ZoneText zone() {
        return zone;
    }

    @Nullable Integer year() {
        return year;
    }

    /** {@return the joined text of all columns with this content} */
    InlineText text(MarkdownLine row, TimelineColumn column) {
        List<TextRun> runs = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            InlineText cell = row.cells().get(i).text();
            if (columns.get(i) == column && !cell.isBlank()) {
                if (!runs.isEmpty()) {
                    runs.add(column == TimelineColumn.TIME ? SPACE : DASH);
                }
                runs.addAll(cell.runs());
            }
        }
        return new InlineText(List.copyOf(runs));
    }
}
