package io.github.postmortem4j.markdown.read.internal.field;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.EntryFields;
import io.github.postmortem4j.markdown.internal.format.EntryKindEmoji;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;

/**
 * Reads the details that the renderer writes below a timeline entry, such as {@code 🔔 **Detected** by a customer},
 * {@code **By:** Ada} and links.
 */
public final class EntryDetailReader {

    private static final String LINK = "🔗";

    private final List<Labels> languages;

    public EntryDetailReader(List<Labels> languages) {
        this.languages = languages;
    }

    /** {@return whether the line was a detail of the entry} */
    public boolean read(InlineText line, EntryDraft entry) {
        String text = line.text();
        if (text.startsWith(LINK)) {
            link(line.from(LINK.length() + 1), entry);
            return true;
        }
        for (Labels labels : languages) {
            if (read(line, text, labels, entry)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a link, or the text of one whose address is not fit for a link; nothing if the text is blank. */
    public void link(InlineText link, EntryDraft entry) {
        if (link.isLink()) {
            entry.links.add(TextLink.of(link.links().get(0)));
        } else if (!link.isBlank()) {
            entry.links.add(TextLink.of(link.masked()));
        }
    }

    private static boolean read(InlineText line, String text, Labels labels, EntryDraft entry) {
        int iconEnd = text.indexOf(' ');
        if (iconEnd > 0 && EntryKindEmoji.isEmoji(text.substring(0, iconEnd))) {
            InlineText words = line.from(iconEnd + 1);
            return words.markedPrefix(Mark.STRONG) > 0 && kind(words, labels, entry);
        }
        return line.markedPrefix(Mark.STRONG) > 0 ? labeled(line, labels, entry) : withoutLabel(text, labels, entry);
    }

    private static boolean kind(InlineText words, Labels labels, EntryDraft entry) {
        int marked = words.markedPrefix(Mark.STRONG);
        String strong = words.text().substring(0, marked);
        for (EntryKind kind : EntryKind.values()) {
            String word = labels.get("kind." + kind);
            if (strong.equals(word)) {
                return kind(kind, word, words.masked(), labels, entry);
            }
            if (strong.equals(labels.asLabel(word))) {
                entry.kind = kind;
                entry.investigated = rest(words, marked);
                return true;
            }
        }
        // In some languages the word for the kind is not at the start.
        return false;
    }

    private static boolean kind(EntryKind kind, String word, String text, Labels labels, EntryDraft entry) {
        entry.kind = kind;
        List<String> detected = labels.match("timeline.detectedBy", text);
        List<String> escalated = labels.match("timeline.escalated", text);
        if (text.equals(word)) {
            return true;
        }
        if (kind == EntryKind.DETECTED && !detected.isEmpty()) {
            entry.detectionMethod = labels.constant("detection", DetectionMethod.class, detected.get(1));
            return entry.detectionMethod != null;
        }
        if (kind == EntryKind.ESCALATED && !escalated.isEmpty()) {
            entry.escalatedTo.addAll(EnumerationFormat.split(escalated.get(1), labels));
            return true;
        }
        return false;
    }

    private static boolean labeled(InlineText line, Labels labels, EntryDraft entry) {
        int marked = line.markedPrefix(Mark.STRONG);
        String label = line.text().substring(0, marked);
        String value = line.from(marked).masked().strip();
        return EntryFields.details().stream()
                .anyMatch(field -> label.equals(labels.label(field.label())) && entry.readValue(field, value, labels));
    }

    private static boolean withoutLabel(String text, Labels labels, EntryDraft entry) {
        return EntryFields.details().stream().anyMatch(field -> entry.readPart(field, text, labels));
    }

    private static String rest(InlineText line, int from) {
        return ParagraphText.of(line.from(from));
    }
}
