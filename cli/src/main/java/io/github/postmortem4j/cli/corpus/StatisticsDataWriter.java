package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.report.JsonOutput;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.GroupStatistics;
import io.github.postmortem4j.corpus.statistics.Percentile;
import io.github.postmortem4j.corpus.statistics.Proportion;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import io.github.postmortem4j.corpus.statistics.ResponseTimeSummary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes statistics for programs. Durations are in seconds, and absent if they are not known. */
final class StatisticsDataWriter {

    private static final List<Integer> PERCENTILES = List.of(50, 75, 90);

    private StatisticsDataWriter() {}

    static void writeJson(CorpusStatistics statistics, PrintWriter out) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("total");
            write(statistics.getTotal(), json);
            json.writeEndObject();
            json.writeArrayPropertyStart("groups");
            for (GroupStatistics group : statistics.getGroups()) {
                json.writeStartObject();
                json.writeStringProperty("name", group.getName());
                write(group, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(GroupStatistics group, JsonGenerator json) {
        json.writeNumberProperty("documents", group.getDocuments());
        json.writeObjectPropertyStart("responseTimes");
        group.getResponseTimes().forEach((time, summary) -> write(time, summary, json));
        json.writeEndObject();
        write("completion", group.getCompletion(), json);
        json.writeNumberProperty("unfinishedActions", group.getUnfinishedActions());
        json.writeNumberProperty("overdueActions", group.getOverdueActions());
        json.writeNumberProperty("droppedActions", group.getDroppedActions());
        write("repeatRate", group.getRepeatRate(), json);
        json.writeNumberProperty("suspectedRecurrences", group.getSuspectedRecurrences());
    }

    private static void write(ResponseTime time, ResponseTimeSummary summary, JsonGenerator json) {
        json.writeObjectPropertyStart(DocumentJson.name(time));
        json.writeNumberProperty("known", summary.getKnown());
        json.writeNumberProperty("missing", summary.getMissing());
        json.writeNumberProperty("stillOpen", summary.getStillOpen());
        json.writeObjectPropertyStart("percentiles");
        summary.getPercentiles().forEach((percent, percentile) -> {
            json.writeObjectPropertyStart(percent.toString());
            write("value", percentile.getValue(), json);
            write("lower", percentile.getLower(), json);
            write("upper", percentile.getUpper(), json);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("times");
        summary.getTimes().forEach(known -> json.writeNumber(known.toSeconds()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String name, @Nullable Duration duration, JsonGenerator json) {
        if (duration != null) {
            json.writeNumberProperty(name, duration.toSeconds());
        }
    }

    private static void write(String name, Proportion share, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", share.getCount());
        json.writeNumberProperty("total", share.getTotal());
        json.writeNumberProperty("lower", share.getLower());
        json.writeNumberProperty("upper", share.getUpper());
        json.writeEndObject();
    }

    /** Writes a row for the total, whose name is empty, and for each group. */
    static void writeCsv(CorpusStatistics statistics, PrintWriter out) {
        CsvWriter csv = new CsvWriter(out);
        csv.row(header());
        csv.row(row("total", statistics.getTotal()));
        statistics.getGroups().forEach(group -> csv.row(row("group", group)));
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("row", "name", "documents"));
        for (ResponseTime time : ResponseTime.values()) {
            String name = DocumentJson.name(time);
            names.addAll(List.of(name + " known", name + " missing", name + " still open"));
            PERCENTILES.forEach(percent -> names.add(name + " p" + percent + " s"));
        }
        names.addAll(
                List.of("actions done", "actions counted", "actions unfinished", "actions overdue", "actions dropped"));
        names.addAll(List.of("recurrences confirmed", "recurrences suspected"));
        return names;
    }

    private static List<String> row(String kind, GroupStatistics group) {
        List<String> cells = new ArrayList<>(List.of(kind, group.getName(), number(group.getDocuments())));
        for (ResponseTime time : ResponseTime.values()) {
            ResponseTimeSummary summary = group.getResponseTimes().get(time);
            cells.add(summary == null ? "" : number(summary.getKnown()));
            cells.add(summary == null ? "" : number(summary.getMissing()));
            cells.add(summary == null ? "" : number(summary.getStillOpen()));
            for (int percent : PERCENTILES) {
                Percentile percentile =
                        summary == null ? null : summary.getPercentiles().get(percent);
                Duration value = percentile == null ? null : percentile.getValue();
                cells.add(value == null ? "" : number(value.toSeconds()));
            }
        }
        cells.add(number(group.getCompletion().getCount()));
        cells.add(number(group.getCompletion().getTotal()));
        cells.add(number(group.getUnfinishedActions()));
        cells.add(number(group.getOverdueActions()));
        cells.add(number(group.getDroppedActions()));
        cells.add(number(group.getRepeatRate().getCount()));
        cells.add(number(group.getSuspectedRecurrences()));
        return cells;
    }

    private static String number(long value) {
        return Long.toString(value);
    }
}
