package io.github.postmortem4j;

import io.github.postmortem4j.extension.ExtensionKey;
import io.github.postmortem4j.internal.style.AllowNulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that keeps unknown properties: every type except {@link Timeline}, which is an array in JSON. */
public sealed interface Extensible
        permits ActionItem,
                CorrectiveMeasures,
                Figure,
                Hook,
                Impact,
                ImpactWindow,
                IssueSummary,
                Lessons,
                Link,
                Postmortem,
                Relation,
                RootCauseAndResolution,
                TimelineEntry,
                Waiver {

    /**
     * {@return the unknown properties, sorted by name; the {@linkplain io.github.postmortem4j package description}
     * lists their possible values}
     */
    Map<String, @AllowNulls @Nullable Object> getExtensions();

    /**
     * {@return the value of an unknown property, or {@code null} if it is absent or JSON {@code null}}
     *
     * @param key the name and the type of the property
     * @param <T> the type of the value
     * @throws IllegalArgumentException if the JSON value of the property is not one of the type
     */
    default <T> @Nullable T getExtension(ExtensionKey<T> key) {
        return key.from(getExtensions());
    }
}
