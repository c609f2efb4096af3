package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.corpus.CorpusAccess;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.DictionaryOptions;
import io.github.postmortem4j.cli.option.RedactionOptions;
import io.github.postmortem4j.cli.terminal.ProgressBar;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import io.github.postmortem4j.corpus.search.SearchHit;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.corpus.update.RejectedDocument;
import io.github.postmortem4j.corpus.update.UpdateReport;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the postmortems of a folder and writes the pages of a site.
 *
 * <p>An index in a temporary folder, which is deleted at the end, knows the mechanisms, measures, statistics and similar
 * incidents.
 */
final class SiteBuilder {

    private static final int MAX_SIMILAR = 5;

    private final Path folder;
    private final SitePages pages;
    private final @Nullable RedactionOptions options;
    private final @Nullable Redaction redaction;
    private final PrintWriter err;
    private final List<String> problems = new ArrayList<>();
    private final List<SiteReport> reports = new ArrayList<>();
    private final Map<String, SiteReport> byKey = new HashMap<>();
    private final Map<SiteReport, List<SiteReport>> similar = new HashMap<>();
    private final Map<ReportFacet, CorpusStatistics> groups = new LinkedHashMap<>();
    private List<TrackedAction> actions = List.of();
    private @Nullable CorpusStatistics total;

    SiteBuilder(Path folder, SitePages pages, @Nullable RedactionOptions options, PrintWriter err) {
        this.folder = folder;
        this.pages = pages;
        this.options = options;
        this.redaction = options == null ? null : options.redaction();
        this.err = err;
    }

    int size() {
        return reports.size();
    }

    /** Returns a sentence for each postmortem that was rejected and each broken link. */
    List<String> problems() {
        return problems;
    }

    /** Reads all postmortems. */
    void read(DictionaryOptions dictionaries, LocalDate today) throws IOException {
        Path index = Files.createTempDirectory("postmortem-site");
        try (Corpus corpus = LuceneCorpus.open(index, CorpusAccess.settings(dictionaries, options))) {
            UpdateReport update = corpus.update(folder);
            for (RejectedDocument rejected : update.getRejectedDocuments()) {
                problems.add(rejected.getPath() + ": rejected: " + rejected.getReason());
            }
            if (update.getRejected() > update.getRejectedDocuments().size()) {
                problems.add(
                        (update.getRejected() - update.getRejectedDocuments().size()) + " more were rejected");
            }
            load(corpus);
            query(corpus, today);
        } catch (CorpusException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            // A dictionary that is not valid: the message names the file and the line.
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        } finally {
            delete(index);
        }
    }

    private void load(Corpus corpus) {
        SearchResult found = corpus.search(SearchOptions.builder()
                .limit(SearchOptions.MAX_LIMIT)
                .facetLimit(0)
                .build());
        if (found.getTotal() > SearchOptions.MAX_LIMIT) {
            throw new UnusableInputException(folder + ": contains " + found.getTotal()
                    + " postmortems; a site has at most " + SearchOptions.MAX_LIMIT);
        }
        SiteDocuments documents = new SiteDocuments(folder);
        PageNames names = new PageNames();
        found.getHits().stream()
                .map(SearchHit::getDocument)
                .sorted(Comparator.comparing(CorpusDocument::getKey))
                .forEach(document -> {
                    Postmortem original = documents.load(document);
                    Postmortem shown = redaction == null ? original : redaction.redact(original);
                    String page = SitePages.REPORTS + names.of(document) + ".html";
                    reports.add(new SiteReport(document, original, shown, page));
                });
        reports.forEach(report -> byKey.put(report.document().getKey(), report));
        reports.sort(Comparator.comparing(SiteReport::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()
                .thenComparing(SiteReport::page));
    }

    private void query(Corpus corpus, LocalDate today) {
        actions = corpus
                .actions(ActionOptions.builder()
                        .addStates(ActionState.OPEN, ActionState.OVERDUE)
                        .today(today)
                        .limit(ActionOptions.MAX_LIMIT)
                        .build())
                .getActions()
                .stream()
                .filter(action -> byKey.containsKey(action.getDocument().getKey()))
                .toList();
        total = corpus.statistics(StatisticsOptions.builder().today(today).build());
        group(ReportFacet.SERVICE, Grouping.SERVICE, corpus, today);
        group(ReportFacet.MECHANISM, Grouping.MECHANISM, corpus, today);
        group(ReportFacet.SEVERITY, Grouping.SEVERITY, corpus, today);
        try (ProgressBar bar = ProgressBar.of(err, reports.size())) {
            int done = 0;
            for (SiteReport report : reports) {
                similar.put(report, similar(report, corpus));
                bar.show(++done);
            }
        }
    }

    private void group(ReportFacet facet, Grouping grouping, Corpus corpus, LocalDate today) {
        CorpusStatistics statistics = corpus.statistics(
                StatisticsOptions.builder().grouping(grouping).today(today).build());
        if (!statistics.getGroups().isEmpty()) {
            groups.put(facet, statistics);
        }
    }

    private List<SiteReport> similar(SiteReport report, Corpus corpus) {
        SimilarOptions like = SimilarOptions.builder()
                .limit(MAX_SIMILAR)
                .draftPath(report.document().getKey())
                .explained(false)
                .build();
        return corpus.similar(report.shown(), like).getMatches().stream()
                .filter(match -> match.getStrength() == MatchStrength.STRONG)
                .map(match -> byKey.get(match.getDocument().getKey()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Writes all pages. Nothing is written if a page of a public site would contain a masked term or a name. */
    void write(SiteFolder site, LocalDate today) {
        ReportLinks links = new ReportLinks(reports);
        problems.addAll(links.broken());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SitePages.INDEX, IndexPage.render(reports, pages));
        files.putAll(FacetPage.all(reports, pages));
        files.put(SitePages.MEASURES, MeasuresPage.render(actions, byKey, today, pages));
        CorpusStatistics all = Objects.requireNonNull(total, "read before");
        files.put(SitePages.STATISTICS, StatisticsPage.render(reports, all.getTotal(), groups, pages));
        files.put(SitePages.FEED, AtomFeed.render(reports, pages));
        files.forEach((path, text) -> check(Postmortem.builder().build(), path, text));
        if (redaction != null) {
            reports.forEach(report -> check(report.original(), report.page(), page(report, links)));
        }
        files.forEach(site::write);
        try (ProgressBar bar = ProgressBar.of(err, reports.size())) {
            int done = 0;
            for (SiteReport report : reports) {
                site.write(report.page(), page(report, links));
                bar.show(++done);
            }
        }
    }

    private String page(SiteReport report, ReportLinks links) {
        return pages.report(
                report, out -> links.write(report, similar.getOrDefault(report, List.of()), pages.labels(), out));
    }

    private void check(Postmortem original, String path, String text) {
        if (redaction != null) {
            try {
                redaction.requireNoLeaks(original, path + "\n" + text);
            } catch (LeakException e) {
                throw new UnusableInputException(
                        "nothing was written, because of " + path + ": " + e.getMessage()
                                + "; rename files whose paths contain it, or use --keep for the names of teams and"
                                + " systems",
                        e);
            }
        }
    }

    private static void delete(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            files.sorted(Comparator.reverseOrder()).forEach(SiteBuilder::deleteFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
