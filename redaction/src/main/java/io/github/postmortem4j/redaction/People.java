package io.github.postmortem4j.redaction;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Knows where a document names people. */
final class People {

    /** What stands between several names, and between a name and its address or team. */
    private static final String BETWEEN_NAMES = ",;/&|()<>[]\n";

    private People() {}

    /** {@return the names in the fields that hold people, each as a whole, and of several in one field each} */
    static Set<String> in(Postmortem postmortem) {
        List<String> fields = new ArrayList<>(postmortem.getAuthors());
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            fields.add(entry.getBy());
            fields.addAll(entry.getEscalatedTo());
        }
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            fields.add(item.getOwner());
        }
        return new LinkedHashSet<>(fields);
    }

    /**
     * {@return the parts of a field that are names by themselves: "Ada Lovelace" in "Ada Lovelace (storage)"}
     *
     * <p>A single word is none, lest the place in "Engineering, London" be taken for a person.
     */
    static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(field, BETWEEN_NAMES);
        while (tokens.hasMoreTokens()) {
            String part = tokens.nextToken();
            if (Masks.words(part).contains(" ")) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
