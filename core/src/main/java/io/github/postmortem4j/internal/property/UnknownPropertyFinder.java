package io.github.postmortem4j.internal.property;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.internal.FormatVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a document that the format does not define and that are not marked as extensions.
 *
 * <p>Walks the value along the table of properties, so the result does not depend on the mapper that read it.
 */
public final class UnknownPropertyFinder {

    /** The beginning of the names of extensions. */
    public static final String EXTENSION_PREFIX = "x-";

    /**
     * Properties that are not part of the format, and are not mistakes either: the schema that editors look for, and
     * what {@code MarkdownReader} keeps although the types have no place for it.
     */
    private static final Map<Class<?>, Set<String>> ACCEPTED = Map.of(
            Postmortem.class, Set.of("$schema", "otherSections", "frontMatter"),
            TimelineEntry.class, Set.of("until"),
            ActionItem.class, Set.of("group"));

    /** The beginning of what {@code MarkdownReader} keeps as written, such as {@code statedTime}. */
    private static final String STATED_PREFIX = "stated";

    /** The properties of each type that have unknown properties somewhere. */
    private static final Map<Class<?>, List<ModelProperty>> VISITED = new ConcurrentHashMap<>();

    private final Deque<Object> path = new ArrayDeque<>();
    private final List<UnknownProperty> found = new ArrayList<>();
    private final Map<List<Object>, Suggestion> suggestions = new HashMap<>();

    private UnknownPropertyFinder() {}

    /** {@return the unknown properties in the order of the properties that hold them} */
    public static List<UnknownProperty> find(Postmortem postmortem) {
        UnknownPropertyFinder finder = new UnknownPropertyFinder();
        finder.visit(Postmortem.class, postmortem, "", false);
        return finder.found;
    }

    /** {@return whether a document declares a later version of the format, which may have more properties} */
    public static boolean isOfLaterVersion(Postmortem postmortem) {
        FormatVersion version = FormatVersion.parse(postmortem.getSchemaVersion());
        return version != null && version.minor() > FormatVersion.CURRENT.minor();
    }

    private void visit(Class<?> type, Object value, String pointer, boolean isInList) {
        for (ModelProperty property : VISITED.computeIfAbsent(type, UnknownPropertyFinder::visited)) {
            if (property.of(value) instanceof Map<?, ?> extensions) {
                extensions.keySet().forEach(name -> add(type, (String) name, pointer, isInList));
            } else {
                visit(property, property.of(value), pointer, isInList);
            }
        }
    }

    private static List<ModelProperty> visited(Class<?> type) {
        return ModelProperties.of(type).stream()
                .filter(property -> property.shape() == ModelProperty.Shape.MAP
                        || !ModelProperties.of(property.type()).isEmpty())
                .toList();
    }

    private void visit(ModelProperty property, @Nullable Object value, String parent, boolean isInList) {
        if (property.isWholeJson()) {
            visitValue(property, value, parent, isInList);
        } else {
            path.addLast(property.name());
            visitValue(property, value, parent + '/' + property.name(), isInList);
            path.removeLast();
        }
    }

    private void visitValue(ModelProperty property, @Nullable Object value, String pointer, boolean isInList) {
        if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                path.addLast(i);
                visit(property.type(), elements.get(i), pointer + '/' + i, true);
                path.removeLast();
            }
        } else if (value != null) {
            visit(property.type(), value, pointer, isInList);
        }
    }

    private void add(Class<?> type, String name, String parent, boolean isInList) {
        if (isAccepted(type, name)) {
            return;
        }
        path.addLast(name);
        found.add(new UnknownProperty(
                List.copyOf(path),
                parent + '/' + name.replace("~", "~0").replace("/", "~1"),
                suggestions.computeIfAbsent(
                        List.of(type, isInList, name), key -> Suggestions.of(type, isInList, name))));
        path.removeLast();
    }

    private static boolean isAccepted(Class<?> type, String name) {
        return name.startsWith(EXTENSION_PREFIX)
                || ACCEPTED.getOrDefault(type, Set.of()).contains(name)
                || (name.startsWith(STATED_PREFIX)
                        && name.length() > STATED_PREFIX.length()
                        && Character.isUpperCase(name.charAt(STATED_PREFIX.length())));
    }
}
