package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which a reader may see a text, depending on where it is shown: as it is, without escapes, and without
 * markup. Both redaction and the leak check search all of them.
 */
final class TextViews {

    private static final String JOINERS = "\u00AD\u200B\u200C\u200D\u2060";

    private final List<MappedText> views = new ArrayList<>();

    private TextViews() {}

    /** {@return the views of a text of the model} */
    static List<MappedText> ofModel(String text) {
        MappedText plain = MappedText.of(text);
        return TextUnescaper.mayContainEscapes(text) ? all(plain) : List.of(plain);
    }

    /** {@return the views of rendered output} */
    static List<MappedText> ofOutput(CharSequence output) {
        MappedText plain = MappedText.of(output);
        if (!isJson(output)) {
            return all(plain);
        }
        // In the escaped form, the letter of an escape would be part of the next word.
        TextViews views = new TextViews();
        views.addMarkup(TextUnescaper.json(plain));
        return views.views;
    }

    private static List<MappedText> all(MappedText plain) {
        TextViews views = new TextViews();
        MappedText unescaped = TextUnescaper.json(plain);
        if (unescaped.length() < plain.length()) {
            views.add(unescaped);
        }
        views.addMarkup(plain);
        return views.views;
    }

    private void addMarkup(MappedText text) {
        add(text);
        addUnescaped(text);
        MappedText terminated = UnterminatedEntities.decode(text);
        if (terminated.length() < text.length()) {
            addUnescaped(terminated);
        }
        MappedText visible = TextWithoutMarkup.of(text);
        if (visible.length() < text.length()) {
            addUnescaped(visible);
        }
        // A reader who sees tags ignores them.
        MappedText unescaped = TextUnescaper.markupRepeatedly(text, true);
        MappedText withoutTags =
                unescaped.length() < text.length() ? TextWithoutMarkup.withoutTags(unescaped) : unescaped;
        if (withoutTags.length() < unescaped.length()) {
            addUnescaped(withoutTags);
        }
    }

    /** Only a Markdown parser could decide which characters mark emphasis or code. */
    private void addUnescaped(MappedText text) {
        for (boolean withMarks : new boolean[] {true, false}) {
            MappedText once = TextUnescaper.markup(text, withMarks);
            add(once);
            MappedText repeatedly = TextUnescaper.markupRepeatedly(once, withMarks);
            if (repeatedly.length() < once.length()) {
                add(repeatedly);
            }
        }
    }

    /** Adds a text, and the same text with hyphens for invisible characters where a word may be divided. */
    private void add(MappedText text) {
        views.add(text);
        MappedText hyphenated = new MappedText(text.length());
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            boolean joiner = JOINERS.indexOf(text.charAt(i)) >= 0;
            changed |= joiner;
            hyphenated.append(joiner ? '-' : text.charAt(i), text.start(i), text.end(i));
        }
        if (changed) {
            views.add(hyphenated);
        }
    }

    private static boolean isJson(CharSequence output) {
        String trimmed = output.toString().strip();
        return (trimmed.startsWith("{") && trimmed.endsWith("}")) || (trimmed.startsWith("[") && trimmed.endsWith("]"));
    }
}
