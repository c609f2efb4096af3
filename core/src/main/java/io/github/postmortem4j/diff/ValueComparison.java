package io.github.postmortem4j.diff;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.diff.Change.Kind;
import io.github.postmortem4j.internal.property.ModelProperties;
import io.github.postmortem4j.internal.property.ModelProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks two values along the table of properties and collects what differs. */
final class ValueComparison {

    private final List<Change> changes = new ArrayList<>();

    List<Change> compare(Postmortem before, Postmortem after) {
        compareObjects("", Postmortem.class, before, after);
        return changes;
    }

    private void compareObjects(String pointer, Class<?> type, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        for (ModelProperty property : ModelProperties.of(type)) {
            Object first = property.of(before);
            Object second = property.of(after);
            switch (property.shape()) {
                case SINGLE -> compareValues(pointer + step(property.name()), property.type(), first, second);
                case LIST ->
                    compareLists(pointer + step(property.name()), property.type(), listOf(first), listOf(second));
                case MAP -> compareExtensions(pointer, mapOf(first), mapOf(second));
            }
        }
    }

    private void compareValues(String pointer, Class<?> type, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (isAbsent(before)) {
            changes.add(new Change(pointer, Kind.ADDED, null, after));
        } else if (isAbsent(after)) {
            changes.add(new Change(pointer, Kind.REMOVED, before, null));
        } else if (ModelProperties.of(type).isEmpty()) {
            changes.add(new Change(pointer, Kind.CHANGED, before, after));
        } else {
            compareObjects(pointer, type, Objects.requireNonNull(before), Objects.requireNonNull(after));
        }
    }

    private void compareLists(String pointer, Class<?> type, List<?> before, List<?> after) {
        if (before.equals(after)) {
            return;
        }
        int[] matches = ElementMatcher.match(type, before, after);
        boolean[] kept = new boolean[before.size()];
        int last = -1;
        boolean reordered = false;
        for (int i = 0; i < after.size(); i++) {
            int match = matches[i];
            if (match < 0) {
                changes.add(new Change(pointer + "/" + i, Kind.ADDED, null, after.get(i)));
                continue;
            }
            kept[match] = true;
            reordered |= match < last;
            last = match;
            compareValues(pointer + "/" + i, type, before.get(match), after.get(i));
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                changes.add(new Change(pointer + "/" + i, Kind.REMOVED, before.get(i), null));
            }
        }
        if (reordered) {
            changes.add(new Change(pointer, Kind.REORDERED, before, after));
        }
    }

    private void compareExtensions(String pointer, Map<?, ?> before, Map<?, ?> after) {
        TreeSet<String> names = new TreeSet<>();
        before.keySet().forEach(name -> names.add((String) name));
        after.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            String place = pointer + step(name);
            if (!before.containsKey(name)) {
                changes.add(new Change(place, Kind.ADDED, null, after.get(name)));
            } else if (!after.containsKey(name)) {
                changes.add(new Change(place, Kind.REMOVED, before.get(name), null));
            } else if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(place, Kind.CHANGED, before.get(name), after.get(name)));
            }
        }
    }

    /** Absent text is empty, and other absent values are {@code null}. */
    private static boolean isAbsent(@Nullable Object value) {
        return value == null || value.equals("");
    }

    private static List<?> listOf(@Nullable Object value) {
        return value instanceof Collection<?> elements ? List.copyOf(elements) : List.of();
    }

    private static Map<?, ?> mapOf(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String step(String name) {
        return name.isEmpty() ? "" : "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
