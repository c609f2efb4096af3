package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.EntryKindEmoji;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.RenderedHeadings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognizes pages that the renderer wrote, by its exact headings and by formatting that people do not use.
 *
 * <p>On such pages, text is never a heading or a label unless it is formatted as one.
 */
public final class RenderedPageFormat {

    private static final String TIMELINE_ZONE = "timeline.oneZone";

    private final Set<String> headings = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> boldLabels = new HashSet<>();
    private final List<Labels> languages;

    public RenderedPageFormat(List<Labels> languages) {
        this.languages = languages;
        for (Labels labels : languages) {
            for (SummaryField field : SummaryField.values()) {
                facts.add(labels.label(field.key()));
            }
            for (String key : RenderedHeadings.kinds().keySet()) {
                headings.add(labels.get(key));
                boldLabels.add(labels.label(key));
            }
        }
    }

    public boolean matches(List<MarkdownLine> lines) {
        if (lines.isEmpty()
                || lines.get(0).kind() != Kind.HEADING
                || lines.get(0).level() != 1
                || lines.stream().filter(RenderedPageFormat::isTop).count() > 1) {
            return false;
        }
        int known = 0;
        int unknown = 0;
        boolean formatted = false;
        for (MarkdownLine line : lines) {
            if (line.kind() == Kind.HEADING && line.level() == 2) {
                known += isHeading(line.text().text()) ? 1 : 0;
                unknown += isHeading(line.text().text()) ? 0 : 1;
            }
            formatted = formatted || isFormattedByRenderer(line);
        }
        return formatted && known >= unknown && !new HandwrittenDetector(languages, boldLabels).isHandwritten(lines);
    }

    private static boolean isTop(MarkdownLine line) {
        return line.kind() == Kind.HEADING && line.level() == 1;
    }

    /** {@return whether a heading is exactly one of the renderer's headings} */
    public boolean isHeading(String text) {
        return headings.contains(text)
                || languages.stream()
                        .anyMatch(labels -> !labels.match(TIMELINE_ZONE, text).isEmpty());
    }

    /** {@return whether bold text is one of the renderer's labels of facts and lists} */
    public boolean isLabel(String bold) {
        return boldLabels.contains(bold);
    }

    private boolean isFormattedByRenderer(MarkdownLine line) {
        String text = line.text().text();
        return switch (line.kind()) {
            case ITEM -> isFact(line, text) || isKind(line, text) || isTask(line, text);
            case TEXT -> isMetadata(line) || isStatus(line, text);
            case CODE -> line.first() && line.cells().get(0).text().text().equals("mermaid") && text.equals("timeline");
            case TABLE_HEAD -> isTableHead(line);
            default -> false;
        };
    }

    private boolean isFact(MarkdownLine line, String text) {
        int marked = line.text().markedPrefix(Mark.STRONG);
        return marked > 0
                && line.level() == 1
                && facts.contains(text.substring(0, marked))
                && isColonBold(text, marked);
    }

    private static boolean isColonBold(String text, int marked) {
        return text.charAt(marked - 1) == ':' && marked < text.length();
    }

    private static boolean isKind(MarkdownLine line, String text) {
        int iconEnd = text.indexOf(' ');
        return iconEnd > 0
                && EntryKindEmoji.isEmoji(text.substring(0, iconEnd))
                && line.text().from(iconEnd + 1).markedPrefix(Mark.STRONG) > 0;
    }

    private boolean isTask(MarkdownLine line, String text) {
        return line.task() != 0
                && text.indexOf(" · ") > 0
                && line.text().runs().get(line.text().runs().size() - 1).is(Mark.EMPHASIS);
    }

    private boolean isMetadata(MarkdownLine line) {
        return line.text().isAll(Mark.EMPHASIS)
                && new MetadataLineReader(languages, new PostmortemAssembler(new NoteCollector(0))).read(line);
    }

    private boolean isStatus(MarkdownLine line, String text) {
        int marked = line.text().markedPrefix(Mark.STRONG);
        return marked > 0
                && line.level() == 0
                && languages.stream()
                        .map(labels -> labels.label("googleSre.status"))
                        .anyMatch(text.substring(0, marked)::equals);
    }

    private boolean isTableHead(MarkdownLine line) {
        return languages.stream()
                .anyMatch(labels -> line.cells().size() == 2
                        && line.cells().get(0).text().text().equals(labels.get("pagerDuty.measure"))
                        && line.cells().get(1).text().text().equals(labels.get("pagerDuty.value")));
    }
}
