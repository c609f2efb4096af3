package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Measures that prevent a recurrence: improvements and tasks. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"improvements", "actionItems"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface CorrectiveMeasures extends ImmutableValue, Extensible
        permits ImmutableCorrectiveMeasures, ImmutableCorrectiveMeasures.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return broad improvements, each in one or two sentences (rule C1)} */
    @JsonProperty("improvements")
    List<@NotBlank String> getImprovements();

    /** {@return specific tasks (rule C2)} */
    @JsonProperty("actionItems")
    List<@Valid ActionItem> getActionItems();

    /** {@return the tasks that still have to be done, in the order of the document} */
    default List<ActionItem> open() {
        return getActionItems().stream().filter(ActionItem::isOpen).toList();
    }

    /**
     * {@return the tasks that still have to be done and were due before a date, in the order of the document}
     *
     * @param today the date to compare with
     */
    default List<ActionItem> overdue(LocalDate today) {
        return getActionItems().stream().filter(item -> item.isOverdue(today)).toList();
    }

    /**
     * {@return the unknown properties, sorted by name; the {@linkplain io.github.postmortem4j package description}
     * lists their possible values}
     */
    @Override
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls @Nullable Object> getExtensions();

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /**
     * {@return a copy of this value with changes}
     *
     * @param change receives a builder with the values of this object
     */
    default CorrectiveMeasures with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CorrectiveMeasures fromJson(ImmutableCorrectiveMeasures.Json json) {
        return new Builder().copyOf(ImmutableCorrectiveMeasures.fromJson(json)).build();
    }

    /** A builder of {@link CorrectiveMeasures}. Not safe for use by multiple threads. */
    final class Builder extends CorrectiveMeasuresBuilder {

        Builder() {}
    }
}
