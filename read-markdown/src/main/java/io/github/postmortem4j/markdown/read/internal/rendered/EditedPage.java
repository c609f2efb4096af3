package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.property.ModelProperties;
import io.github.postmortem4j.internal.property.ModelProperty;
import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.note.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of the renderer that somebody edited. What was added may not be in the renderer's format. If a word of it would be
 * lost, the page is read like one that was written by hand.
 */
public final class EditedPage {

    /** A time, and the zone behind it. */
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}(?: [A-Z][A-Za-z0-9/_+:-]*)?");

    private final Set<String> known = new HashSet<>();

    private EditedPage(List<Labels> languages) {
        for (Labels labels : languages) {
            labels.keys().forEach(key -> known.addAll(FoldedWords.of(labels.get(key))));
        }
    }

    /** {@return whether a reading of a page has every word of the page, apart from labels, numbers and times} */
    public static boolean isKept(
            List<MarkdownLine> page, Postmortem postmortem, List<Note> notes, List<Labels> languages) {
        EditedPage edited = new EditedPage(languages);
        edited.addValue(postmortem, Postmortem.class);
        notes.forEach(note -> edited.addText(note.getMessage()));
        return page.stream().allMatch(edited::hasWordsOf);
    }

    private void addText(String text) {
        known.addAll(FoldedWords.of(text));
    }

    private void addValue(@Nullable Object value, Class<?> type) {
        if (value instanceof String text) {
            addText(text);
        } else if (value instanceof List<?> values) {
            values.forEach(element -> addValue(element, type));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> addValue(element, type));
        } else if (value != null) {
            for (ModelProperty property : ModelProperties.of(type)) {
                addValue(property.of(value), property.type());
            }
        }
    }

    private boolean hasWordsOf(MarkdownLine line) {
        if (line.isTable()) {
            return line.cells().stream().allMatch(cell -> hasWordsOf(cell.text()));
        }
        // The diagram repeats the starts of texts, which it cuts off.
        boolean diagram = line.kind() == MarkdownLine.Kind.CODE
                && line.cells().get(0).text().text().strip().startsWith("mermaid");
        return diagram || hasWordsOf(line.text());
    }

    private boolean hasWordsOf(InlineText text) {
        return FoldedWords.of(TIME.matcher(text.text()).replaceAll(" ")).stream()
                .allMatch(word -> known.contains(word) || hasDigit(word));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
