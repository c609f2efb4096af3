package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the label before the first colon of an entry, or the whole entry, which decides the kind: {@code Resolved: …}, {@code Detected by a
 * customer: …}, {@code Escalated to Ada: …}. The labels are the words that the renderer uses for the kinds.
 */
final class LeadingLabelReader {

    private static final int MAX_LABEL = 80;
    private static final Set<EntryKind> KINDS = EnumSet.complementOf(EnumSet.of(EntryKind.NOTE));

    /** The keys of labels that people write, with the kinds of the entries that begin with them. */
    private static final Map<String, EntryKind> LABELS = Map.of(
            "ENTRY_DETECTED", EntryKind.DETECTED,
            "ENTRY_INVESTIGATED", EntryKind.INVESTIGATED,
            "ENTRY_MISLEADING", EntryKind.MISLEADING_PATH,
            "ENTRY_ESCALATED", EntryKind.ESCALATED);

    /** The keys of names that are a whole entry, with the kinds of these entries. */
    private static final Map<String, EntryKind> NAMES = Map.of(
            "NAMED_STARTED", EntryKind.STARTED,
            "NAMED_ACKNOWLEDGED", EntryKind.ACKNOWLEDGED,
            "NAMED_MITIGATED", EntryKind.MITIGATED,
            "NAMED_RESOLVED", EntryKind.RESOLVED);

    private final List<EntryLabels> languages;

    private final PhraseDictionary phrases;

    /**
     * The labels of entries in a language, in lowercase.
     *
     * @param labels all labels
     * @param kinds the labels of the kinds
     * @param escalatedTo the label before the names of teams
     */
    private record EntryLabels(Labels labels, Map<String, EntryKind> kinds, String escalatedTo) {

        static EntryLabels of(Labels labels) {
            Map<String, EntryKind> kinds = new HashMap<>();
            KINDS.forEach(kind -> kinds.putIfAbsent(lowercase(labels.get("kind", kind)), kind));
            return new EntryLabels(labels, kinds, lowercase(labels.get("timeline.escalatedTo")));
        }
    }

    LeadingLabelReader(List<Labels> languages, PhraseDictionary phrases) {
        this.languages = languages.stream().map(EntryLabels::of).toList();
        this.phrases = phrases;
    }

    void read(EntryDraft entry, String text) {
        if (state(entry, text)) {
            return;
        }
        int colon = colon(text);
        String label = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (label.length() > MAX_LABEL) {
            return;
        }
        String bare = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        for (EntryLabels labels : languages) {
            if (detected(bare, labels.labels, entry) || labeled(bare, rest, labels, entry)) {
                return;
            }
        }
    }

    /** {@return the position of the first colon that ends a word, not one in a time or an address, or -1} */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1)) ? -1 : colon;
    }

    /** Reads a state of a status page, such as {@code Monitoring - A fix is in place}; most states are not kinds. */
    private boolean state(EntryDraft entry, String text) {
        int colon = text.indexOf(':');
        int dash = Math.max(text.indexOf(" - "), Math.max(text.indexOf(" – "), text.indexOf(" — ")));
        int end = colon < 0 ? dash : dash < 0 ? colon : Math.min(colon, dash);
        String label = end < 0 ? text : text.substring(0, end);
        if (label.length() > MAX_LABEL) {
            return false;
        }
        Set<String> keys = phrases.keysOf(label);
        if (named(entry, LABELS, keys) || (end < 0 && named(entry, NAMES, keys))) {
            return true;
        }
        if (!keys.contains("STATE")) {
            return false;
        }
        entry.kind = keys.contains("STATE_RESOLVED")
                ? EntryKind.RESOLVED
                : keys.contains("STATE_INVESTIGATED") ? EntryKind.INVESTIGATED : EntryKind.NOTE;
        return true;
    }

    private static boolean named(EntryDraft entry, Map<String, EntryKind> kinds, Set<String> keys) {
        for (String key : keys) {
            if (kinds.containsKey(key)) {
                entry.kind = kinds.get(key);
                return true;
            }
        }
        return false;
    }

    private static boolean detected(String label, Labels labels, EntryDraft entry) {
        List<String> values = labels.match("timeline.detected", label);
        DetectionMethod method =
                values.isEmpty() ? null : labels.constant("detection", DetectionMethod.class, values.get(0));
        if (method == null) {
            return false;
        }
        entry.kind = EntryKind.DETECTED;
        entry.detectionMethod = method;
        return true;
    }

    private boolean labeled(String label, String rest, EntryLabels language, EntryDraft entry) {
        String lowercase = lowercase(label);
        EntryKind kind = language.kinds.get(lowercase);
        if (kind != null) {
            entry.kind = kind;
            return true;
        }
        Labels labels = language.labels;
        if (lowercase.equals(language.escalatedTo)) {
            entry.kind = EntryKind.ESCALATED;
            addTeams(rest, labels, entry);
            return true;
        }
        // Without a colon, the words after "Escalated to" may be a sentence.
        List<String> escalated = rest.isEmpty() ? List.of() : labels.match("timeline.escalated", label);
        if (!escalated.isEmpty() && language.kinds.get(lowercase(escalated.get(0))) == EntryKind.ESCALATED) {
            entry.kind = EntryKind.ESCALATED;
            addTeams(escalated.get(1), labels, entry);
            return true;
        }
        return false;
    }

    private void addTeams(String text, Labels labels, EntryDraft entry) {
        int end = text.indexOf(". ");
        String names =
                end >= 0 ? text.substring(0, end) : text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (!names.isBlank() && names.length() <= MAX_LABEL) {
            EnumerationFormat.split(names, labels)
                    .forEach(name -> entry.escalatedTo.addAll(TeamNames.split(name, phrases)));
        }
    }

    private static String lowercase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
