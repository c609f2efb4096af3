package io.github.postmortem4j.diff;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.Waiver;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which elements of two lists are the same.
 *
 * <p>Equal elements are matched first. The others are matched by one key after the other, the most specific first; an
 * element without a value for a key is left to the next one.
 */
final class ElementMatcher {

    private static final Map<Class<?>, List<Function<Object, @Nullable Object>>> KEYS = Map.of(
            ActionItem.class,
            List.of(item -> text(((ActionItem) item).getId()), item -> text(((ActionItem) item).getTask())),
            TimelineEntry.class,
            List.of(
                    entry -> momentAndKind((TimelineEntry) entry),
                    entry -> text(((TimelineEntry) entry).getText()),
                    entry -> ((TimelineEntry) entry).getAt()),
            Link.class,
            List.of(link -> text(((Link) link).getUri()), link -> text(((Link) link).getTitle())),
            Waiver.class,
            List.of(waiver -> text(((Waiver) waiver).getRule())),
            Relation.class,
            List.of(relation -> text(((Relation) relation).getIncident())),
            ImpactWindow.class,
            List.of(window -> ((ImpactWindow) window).getStartedAt(), window -> ((ImpactWindow) window).getEndedAt()));

    private ElementMatcher() {}

    /** Returns, for each element of the second list, the index of the same element in the first list, or -1. */
    static int[] match(Class<?> type, List<?> before, List<?> after) {
        int[] matches = new int[after.size()];
        Arrays.fill(matches, -1);
        boolean[] taken = new boolean[before.size()];
        matchBy(element -> element, before, after, matches, taken);
        for (Function<Object, @Nullable Object> key : KEYS.getOrDefault(type, List.of())) {
            matchBy(key, before, after, matches, taken);
        }
        return matches;
    }

    private static void matchBy(
            Function<Object, @Nullable Object> key, List<?> before, List<?> after, int[] matches, boolean[] taken) {
        Map<Object, Deque<Integer>> candidates = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Object value = taken[i] ? null : key.apply(before.get(i));
            if (value != null) {
                candidates.computeIfAbsent(value, unused -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Object value = matches[i] >= 0 ? null : key.apply(after.get(i));
            Deque<Integer> indices = value == null ? null : candidates.get(value);
            Integer match = indices == null ? null : indices.poll();
            if (match != null) {
                matches[i] = match;
                taken[match] = true;
            }
        }
    }

    private static @Nullable Object momentAndKind(TimelineEntry entry) {
        return entry.getAt() == null ? null : List.of(entry.getAt().toInstant(), entry.getKind());
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : text;
    }
}
