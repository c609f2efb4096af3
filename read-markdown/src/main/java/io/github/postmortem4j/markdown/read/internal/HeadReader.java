package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.Line;
import io.github.postmortem4j.markdown.read.internal.source.Run;
import io.github.postmortem4j.markdown.read.internal.source.Run.Mark;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands before the first section: the title, facts on the document itself, the hook, the lead. */
final class HeadReader {

    private static final int MAX_TITLE = 150;

    private final ReadContext context;
    private final Draft draft;
    private final Metadata metadata;
    private final List<Line> lead = new ArrayList<>();
    private final List<Line> quoted = new ArrayList<>();
    private Figure.Builder figure = Figure.builder();
    private boolean hasFigure;
    private int figureBlock;

    HeadReader(ReadContext context, Metadata metadata) {
        this.context = context;
        this.draft = context.draft();
        this.metadata = metadata;
    }

    void read() {
        front();
        title();
        List<Line> lines = context.outline().sections().get(0).lines();
        lines.forEach(this::line);
        hook();
        lead();
    }

    private void front() {
        FrontMatter front = context.source().front();
        FrontMatter.Field title = front.find("title");
        if (title != null && !title.values().isEmpty() && !isTitled()) {
            draft.title = title.values().get(0);
            draft.places.put("/title", title.line(), title.column());
        }
        metadata.front(front);
    }

    /** A heading right at the start is what readers take for the title. */
    private boolean isTitled() {
        Line title = context.outline().title();
        List<Line> lines = context.source().lines();
        return title != null && title.line() == lines.get(0).line();
    }

    private void title() {
        Line line = context.outline().title();
        if (line != null && draft.title.isEmpty()) {
            String title = Prose.of(line.text());
            boolean none = context.exact()
                    && context.words().labels().stream()
                            .map(labels -> labels.get("title.none"))
                            .anyMatch(title::equals);
            draft.title = none ? "" : title;
            draft.places.put("/title", line);
        } else if (line != null && !Prose.of(line.text()).equals(draft.title)) {
            lead.add(line);
        }
    }

    private void line(Line line) {
        String text = line.text().text();
        if (line.kind() == Line.Kind.BREAK) {
            return;
        }
        if (line.quoted()) {
            quoted.add(line);
        } else if (isFigure(line)) {
            Run picture = line.text().pictures().get(0);
            figure.uri(String.valueOf(picture.uri())).alt(picture.text().strip());
            hasFigure = true;
            figureBlock = line.block();
            draft.places.put("/hook/figure", line);
        } else if (hasFigure && line.block() == figureBlock + 1 && line.text().isAll(Mark.EMPHASIS)) {
            figure.caption(text);
        } else if (!metadata.quiet(line) && !ZoneStatement.isAll(text)) {
            other(line, text);
        }
    }

    private boolean isFigure(Line line) {
        boolean alone = line.text().runs().size() == 1 && line.text().pictures().size() == 1;
        return alone && !hasFigure && line.kind() == Line.Kind.TEXT && lead.isEmpty();
    }

    private void other(Line line, String text) {
        if (draft.title.isEmpty() && lead.isEmpty() && !context.exact() && mayBeTitle(line, text)) {
            draft.title = Prose.of(line.text());
            draft.places.put("/title", line);
        } else {
            lead.add(line);
        }
    }

    private static boolean mayBeTitle(Line line, String text) {
        boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith(",");
        return line.kind() == Line.Kind.TEXT
                && line.first()
                && !text.isBlank()
                && text.length() <= MAX_TITLE
                && text.indexOf("://") < 0
                && (line.text().isAll(Mark.STRONG) || !ends);
    }

    private void hook() {
        String text = Prose.text(quoted);
        if (hasFigure || !text.isEmpty()) {
            draft.hook = Hook.builder()
                    .text(text)
                    .figure(hasFigure ? figure.build() : null)
                    .build();
            draft.places.put("/hook", quoted.isEmpty() ? context.outline().title() : quoted.get(0));
        }
    }

    private void lead() {
        boolean summarized = context.outline().sections().stream()
                .anyMatch(section -> section.is(SectionKind.SUMMARY) || section.is(SectionKind.WHAT_HAPPENED));
        if (summarized) {
            context.others().keep("", 0, lead, "head");
        } else if (!lead.isEmpty()) {
            draft.overview.addAll(Prose.paragraphs(lead));
            draft.places.put("/summary/overview", lead.get(0));
        }
    }

    /** {@return the lines that tell the story before any section} */
    List<Line> leadLines() {
        return lead;
    }
}
