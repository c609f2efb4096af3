package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.report.JsonOutput;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.search.FacetCount;
import io.github.postmortem4j.corpus.search.SearchHit;
import io.github.postmortem4j.corpus.search.SearchResult;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/** Writes search results in each format. */
final class SearchResultWriter {

    private SearchResultWriter() {}

    static void writeText(SearchResult result, PrintWriter out, CommandLine command) {
        AnsiStyle style = new AnsiStyle(command.getColorScheme().ansi());
        for (SearchHit hit : result.getHits()) {
            out.println(style.bold(TerminalText.escape(DocumentText.of(hit.getDocument()))));
            if (!hit.getExcerpt().isEmpty()) {
                out.println("  " + TerminalText.escape(hit.getExcerpt()));
            }
        }
        out.println(result.getTotal() + " found");
        result.getFacets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                String values = counts.stream()
                        .map(count -> count.getValue() + " (" + count.getCount() + ")")
                        .collect(Collectors.joining(", "));
                out.println(TerminalText.escape("  " + DocumentJson.name(facet) + ": " + values));
            }
        });
    }

    static void writeJson(SearchResult result, PrintWriter out) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("total", result.getTotal());
            json.writeArrayPropertyStart("hits");
            for (SearchHit hit : result.getHits()) {
                json.writeStartObject();
                DocumentJson.write(hit.getDocument(), json);
                DocumentJson.text("excerpt", hit.getExcerpt(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("facets");
            result.getFacets().forEach((facet, counts) -> {
                json.writeArrayPropertyStart(DocumentJson.name(facet));
                for (FacetCount count : counts) {
                    json.writeStartObject();
                    json.writeStringProperty("value", count.getValue());
                    json.writeNumberProperty("count", count.getCount());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        out.println();
    }
}
