package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.field.TaskMetadataReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an action item, such as {@code - [x] **CF-1** - Patch the server. *high priority · owner: Ada*}. */
final class TaskReader {

    private static final Pattern TRACKER =
            Pattern.compile("/(?:issues?|pulls?|browse|merge_requests|ticket)(?:/|s/|$)");

    private final List<Labels> languages;
    private final TaskLabels fields;
    private final NamedOwner owners;

    TaskReader(List<Labels> languages, TaskFieldSetter setter, NamedOwner owners) {
        this.languages = languages;
        this.owners = owners;
        this.fields = new TaskLabels(setter);
    }

    /** {@return the action item, or {@code null} if the list item has no text} */
    ActionItem.@Nullable Builder read(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        ActionItem.Builder task = ActionItem.builder();
        checkbox(first.task(), task);
        InlineText text = withoutLabel(
                withoutDoneIcon(NumberedLine.withoutNumberOfTask(first).text(), task));
        text = withoutId(text, task);
        text = withoutMetadata(text, task);
        List<MarkdownLine> others = lines.subList(1, lines.size());
        text = fields.withoutFields(owners.without(text, task), task);
        others = others.stream()
                .filter(line -> !fields.readAll(line.text(), task))
                .toList();
        String words = ParagraphText.of(text);
        String more = ParagraphText.text(others);
        String whole = more.isEmpty() ? words : join(words, more, others.get(0).block() == first.block());
        tracker(text, task);
        return whole.isBlank() ? null : task.task(whole);
    }

    /** Reads the state of a checkbox. GitLab writes {@code [~]} for an item that no longer applies. */
    private static void checkbox(char state, ActionItem.Builder task) {
        if (state == 'x') {
            task.status(ActionItem.Status.DONE);
        } else if (state == '~') {
            task.status(ActionItem.Status.WONT_DO);
        }
    }

    private static String join(String words, String more, boolean sameBlock) {
        return words.isEmpty() ? more : words + (sameBlock ? " " : "\n\n") + more;
    }

    private static InlineText withoutDoneIcon(InlineText text, ActionItem.Builder task) {
        String words = text.text();
        int space = words.indexOf(' ');
        if (space > 0 && TaskStatus.isIcon(words.substring(0, space))) {
            task.status(ActionItem.Status.DONE);
            return text.from(space + 1);
        }
        return text;
    }

    /** {@return the text without a label such as "Action item:" at its start} */
    private static InlineText withoutLabel(InlineText text) {
        int colon = TaskLabels.isTask(text.text()) ? text.text().indexOf(':') : -1;
        InlineText rest = colon < 0 ? text : text.from(colon + 1).stripLeading();
        return rest.isBlank() ? text : rest;
    }

    private InlineText withoutId(InlineText text, ActionItem.Builder task) {
        int marked = text.markedPrefix(Mark.STRONG);
        String words = text.text();
        boolean id = marked > 0 && words.startsWith(" - ", marked) && isKey(words.substring(0, marked));
        if (!id) {
            return text;
        }
        task.id(words.substring(0, marked));
        return text.from(marked + " - ".length());
    }

    /** {@return whether a text is an issue key such as {@code OPS-12}} */
    static boolean isKey(String text) {
        int dash = text.indexOf('-');
        return dash > 0
                && text.length() <= 20
                && text.substring(0, dash).chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && dash + 1 < text.length()
                && text.substring(dash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Reads the metadata that the renderer writes in italics after a task, and returns the text without it. */
    private InlineText withoutMetadata(InlineText text, ActionItem.Builder task) {
        int length = text.text().length();
        int begin = length;
        for (int i = text.runs().size() - 1; i >= 0 && text.runs().get(i).is(Mark.EMPHASIS); i--) {
            begin -= text.runs().get(i).text().length();
        }
        if (begin == length) {
            return text;
        }
        InlineText metadata = text.from(begin);
        for (Labels labels : languages) {
            if (new TaskMetadataReader(labels).read(metadata, task)) {
                return begin == 0 ? InlineText.EMPTY : text.to(begin - 1);
            }
        }
        return text;
    }

    /** Takes the only link of a task as its tracker if it points to an issue or a change. */
    private void tracker(InlineText text, ActionItem.Builder task) {
        List<TextRun> links = text.links();
        if (links.size() == 1 && isTracker(String.valueOf(links.get(0).uri()))) {
            task.tracker(String.valueOf(links.get(0).uri()));
        }
    }

    private static boolean isTracker(String uri) {
        return TRACKER.matcher(uri).find();
    }
}
