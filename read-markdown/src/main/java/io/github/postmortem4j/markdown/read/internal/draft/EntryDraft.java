package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A timeline entry under construction. */
public final class EntryDraft {

    /** The extension that holds a time as written, if it could not be resolved to a moment. */
    static final String STATED_TIME = "statedTime";

    /** The extension that holds the end of a time span, as written. */
    static final String UNTIL = "until";

    public final MarkdownLine line;

    /** What the fields of the page format read, including those that are not among the fields of this class. */
    private final TimelineEntry.Builder details = TimelineEntry.builder();

    public final List<MarkdownLine> lines = new ArrayList<>();

    public @Nullable OffsetDateTime at;

    public String statedTime = "";
    public String until = "";

    public @Nullable EntryKind kind;

    /** Whether it is a misleading path only because of a word such as "initially" before "suspected". */
    public boolean impliedPath;

    /** Whether words of its text, rather than a label, say that it was a misleading path. */
    public boolean unlabeledPath;

    /** The number of the question that the entry answers, such as "Actions taken"; 0 if there is none. */
    public int question;

    public @Nullable DetectionMethod detectionMethod;

    public String investigated = "";
    public String assumption = "";
    public String by = "";
    public String source = "";
    public final List<String> escalatedTo = new ArrayList<>();
    public final List<Link> links = new ArrayList<>();

    public EntryDraft(MarkdownLine line) {
        this.line = line;
    }

    /** {@return whether a field understood a value; if so, the entry has it} */
    public boolean readValue(Field<TimelineEntry, TimelineEntry.Builder> field, String value, Labels labels) {
        return took(builder -> field.readValue(value, labels, builder));
    }

    /** {@return whether a line shows a field; if so, the entry has its value} */
    public boolean readPart(Field<TimelineEntry, TimelineEntry.Builder> field, String part, Labels labels) {
        return took(builder -> field.readPart(part, labels, builder));
    }

    private boolean took(Predicate<TimelineEntry.Builder> reader) {
        if (!reader.test(details)) {
            return false;
        }
        TimelineEntry read = details.build();
        detectionMethod = read.getDetectionMethod() == null ? detectionMethod : read.getDetectionMethod();
        investigated = read.getInvestigated().isEmpty() ? investigated : read.getInvestigated();
        assumption = read.getAssumption().isEmpty() ? assumption : read.getAssumption();
        by = read.getBy().isEmpty() ? by : read.getBy();
        source = read.getSource().isEmpty() ? source : read.getSource();
        escalatedTo.addAll(read.getEscalatedTo());
        details.escalatedTo(List.of());
        return true;
    }

    /** Adds a line to the text of the entry. */
    public void add(MarkdownLine more) {
        lines.add(more);
    }

    /** Adds the links of a text. */
    public void addLinks(InlineText text) {
        for (TextRun run : text.runs()) {
            String uri = run.uri();
            if (uri != null) {
                links.add(Link.builder().title(run.text().strip()).uri(uri).build());
            }
        }
    }

    public String text() {
        return ParagraphText.text(lines);
    }

    /** {@return whether it states both which part was investigated and on which assumption} */
    public boolean hasPartAndAssumption() {
        return !investigated.isEmpty() && !assumption.isEmpty();
    }

    public boolean isEmpty() {
        return at == null && statedTime.isEmpty() && text().isBlank() && kind == null;
    }

    public TimelineEntry build(EntryKind defaultKind, String text) {
        TimelineEntry.Builder entry = details.at(at)
                .kind(kind == null ? defaultKind : kind)
                .text(text)
                .detectionMethod(detectionMethod)
                .investigated(investigated)
                .assumption(assumption)
                .by(by)
                .source(source)
                .escalatedTo(escalatedTo)
                .links(links);
        if (at == null && !statedTime.isEmpty()) {
            entry.putExtension(STATED_TIME, statedTime);
        }
        if (!until.isEmpty()) {
            entry.putExtension(UNTIL, until);
        }
        return entry.build();
    }
}
