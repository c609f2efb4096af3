package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.draft.Unanswered;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.List;
import java.util.stream.Collectors;

/** Recognizes an item of a template that its author has not replaced. */
final class TemplateItem {

    private TemplateItem() {}

    /** {@return whether the task is a placeholder and nothing else is known} */
    static boolean is(ActionItem item) {
        return Placeholder.is(item.getTask())
                && item.equals(ActionItem.builder().task(item.getTask()).build());
    }

    /** {@return whether the cells of a row are placeholders, apart from a number} */
    static boolean isRow(MarkdownLine row) {
        List<String> texts = row.cells().stream()
                .map(cell -> cell.text().text().strip())
                .filter(text -> !text.isEmpty() && !text.chars().allMatch(Character::isDigit))
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(Placeholder::is);
    }

    /** {@return the texts of the cells of a row} */
    static String row(MarkdownLine row) {
        return row.cells().stream()
                .map(cell -> cell.text().text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** Adds a note, which quotes the text of the item if it has words. */
    static void note(String text, MarkdownLine line, NoteCollector notes) {
        String item = Unanswered.is(text) ? "this item" : '"' + Excerpt.whole(text) + '"';
        notes.add(NoteKind.PLACEHOLDER, line, item + " looks like template text: replace or delete it");
    }
}
