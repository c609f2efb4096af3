package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognizes lines among measures that are not measures: what introduces them, closes them or gives their state. */
final class MeasuresProse {

    /** More than a verb such as "set up" has. */
    private static final int MAX_VERB = 40;

    /** The number of paragraphs of "We reviewed the outage." and "We will:". */
    private static final int MAX_INTRODUCTION = 2;

    private final ReadingContext context;

    MeasuresProse(ReadingContext context) {
        this.context = context;
    }

    /** {@return whether a line such as "Completed:" gives the state of the action items below it} */
    boolean isState(MarkdownLine line) {
        String text = line.text().text().strip();
        return line.kind() == MarkdownLine.Kind.TEXT
                && line.level() == 0
                && text.endsWith(":")
                && state(withoutColon(text)) != null;
    }

    /**
     * {@return the state of the action items below a text such as "Completed" or "So far we have changed", or {@code null}
     * if it states none}
     */
    ActionItem.@Nullable Status state(String text) {
        ActionItem.Status named = TaskAnnotation.statusNamed(text);
        boolean done = named == null
                && context.words().phrases().has("DONE_LEAD_IN", text)
                && !context.words().phrases().has("NOT_DONE", text);
        return done ? ActionItem.Status.DONE : named;
    }

    /** {@return a text without a colon at its end} */
    static String withoutColon(String text) {
        String stripped = text.strip();
        return stripped.endsWith(":") ? stripped.substring(0, stripped.length() - 1) : text;
    }

    /** {@return whether a paragraph only introduces others, as in "We will:"} */
    boolean isLeadIn(String text) {
        return (text.stripTrailing().endsWith(":") || context.words().phrases().begins("LEAD_IN", lastSentence(text)));
    }

    /** {@return the number of paragraphs up to one that introduces the others, if those before it state no measure} */
    int introduction(List<List<MarkdownLine>> paragraphs) {
        for (int i = 0; i < Math.min(MAX_INTRODUCTION, paragraphs.size() - 1); i++) {
            String text = ParagraphText.text(paragraphs.get(i));
            if (isLeadIn(text)) {
                return i + 1;
            }
            if (statesMeasure(text)) {
                return 0;
            }
        }
        return 0;
    }

    private static String lastSentence(String text) {
        return text.substring(text.stripTrailing().lastIndexOf(". ") < 0 ? 0 : text.lastIndexOf(". ") + 2);
    }

    /** {@return whether a paragraph closes the document, as in "With these steps we hope for calmer days"} */
    boolean isClosing(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        String text = first.text().text();
        return !first.isItem()
                && (context.words().phrases().begins("CLOSING", text)
                        || (context.words().phrases().begins("REMARK", text) && !statesMeasure(text))
                        || (text.startsWith("[")
                                && text.endsWith("]")
                                && first.text().links().isEmpty()));
    }

    /** {@return whether the last item of a list closes the document rather than stating a measure} */
    boolean isClosingItem(List<MarkdownLine> item) {
        String text = item.get(0).text().text();
        return item.size() == 1
                && item.get(0).task() == 0
                && context.words().phrases().begins("CLOSING", text)
                && !statesMeasure(text);
    }

    /** {@return whether a sentence of a paragraph begins with a verb such as "add", or says what should be done} */
    boolean statesMeasure(String text) {
        if (context.words().phrases().has("MEASURE_WORD", text)) {
            return true;
        }
        for (int from = 0; from >= 0; from = next(text, from)) {
            if (context.words()
                    .phrases()
                    .begins("TASK", text.substring(from, Math.min(text.length(), from + MAX_VERB)))) {
                return true;
            }
        }
        return false;
    }

    private static int next(String text, int from) {
        int end = text.indexOf(". ", from);
        return end < 0 ? -1 : end + 2;
    }

    /** {@return whether a line among tasks is not one, as in "We meet on Monday"} */
    boolean isNoTask(List<MarkdownLine> lines) {
        return context.words().phrases().begins("NO_TASK", lines.get(0).text().text());
    }

    /** {@return whether the only paragraph of a section has sentences that state no measure} */
    boolean isRemark(List<MarkdownLine> paragraph) {
        String text = ParagraphText.text(paragraph);
        return !paragraph.get(0).isItem() && text.contains(". ") && !statesMeasure(text);
    }

    /** {@return whether a line is a paragraph of bold words, and not all lines are} */
    static boolean isBoldName(MarkdownLine line, List<MarkdownLine> lines) {
        return line.kind() == MarkdownLine.Kind.TEXT
                && line.text().isAll(Mark.STRONG)
                && lines.stream().filter(other -> other.block() == line.block()).count() == 1
                && !lines.stream().allMatch(other -> other.text().isAll(Mark.STRONG));
    }

    /**
     * {@return the index of "Sincerely" or the like above a signature, or of a last paragraph after lines that all begin with a
     * verb, which closes the document; the number of lines if there is none}
     */
    int closing(List<MarkdownLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (context.words()
                    .phrases()
                    .isPhrase("SIGNATURE", lines.get(i).text().text())) {
                return i;
            }
        }
        int end = lines.size();
        while (end > 0
                && lines.get(end - 1).block() == lines.get(lines.size() - 1).block()) {
            end--;
        }
        boolean closing = end > 1 && lines.subList(0, end).stream().allMatch(this::isTask) && !isTask(lines.get(end));
        return closing ? end : lines.size();
    }

    /** {@return whether a line of a paragraph begins with a verb such as "add"} */
    boolean isTask(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.TEXT && beginsWithVerb(line);
    }

    /** {@return whether a line of any kind begins with a verb such as "add"} */
    boolean beginsWithVerb(MarkdownLine line) {
        return context.words().phrases().begins("TASK", line.text().text());
    }
}
