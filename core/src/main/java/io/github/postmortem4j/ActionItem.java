package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A task that prevents a recurrence of the outage or makes the next one shorter. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"id", "task", "type", "priority", "owner", "due", "status", "completed", "tracker", "internal"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface ActionItem extends ImmutableValue, Extensible
        permits ImmutableActionItem, ImmutableActionItem.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the task, unique within the document (rule D2), such as {@code CF-1}, or {@code ""} if absent} */
    @JsonProperty("id")
    @Value.Default
    default String getId() {
        return "";
    }

    /** {@return the task, as specific as a to-do item: "patch the Nginx server" (rule C2), or {@code ""} if absent} */
    @JsonProperty("task")
    @Value.Default
    default String getTask() {
        return "";
    }

    /**
     * {@return the purpose of the task, or {@code null} if absent}
     *
     * <p>The tasks of a document should not all be of type MITIGATE (rule A2).
     */
    @JsonProperty("type")
    @Nullable Type getType();

    /**
     * {@return the priority of the task, or {@code null} if absent}
     *
     * <p>At least one task of a document should have high priority (rule A2).
     */
    @JsonProperty("priority")
    @Nullable Priority getPriority();

    /** {@return the one person or team that is responsible for the task (rule A1), or {@code ""} if absent} */
    @JsonProperty("owner")
    @Value.Default
    default String getOwner() {
        return "";
    }

    /** {@return the due date (rule A1), or {@code null} if absent} */
    @JsonProperty("due")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable LocalDate getDue();

    /** {@return the status of the task; {@link Status#OPEN} by default} */
    @JsonProperty("status")
    @Value.Default
    default Status getStatus() {
        return Status.OPEN;
    }

    /** {@return the date on which the task was finished (rule A1), or {@code null} if absent} */
    @JsonProperty("completed")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable LocalDate getCompleted();

    /**
     * {@return the URI of the issue that tracks the task, as written (rule A1), or {@code ""} if absent}
     *
     * <p>Any text is accepted.
     */
    @JsonProperty("tracker")
    @Value.Default
    default String getTracker() {
        return "";
    }

    /** {@return whether the task is internal, so that redaction removes it; {@code false} by default} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
    }

    /** {@return whether the task still has to be done: its status is OPEN or IN_PROGRESS} */
    @JsonIgnore
    default boolean isOpen() {
        return getStatus() == Status.OPEN || getStatus() == Status.IN_PROGRESS;
    }

    /**
     * {@return whether the task still has to be done and its due date is before a date}
     *
     * @param today the date to compare with
     */
    default boolean isOverdue(LocalDate today) {
        LocalDate due = getDue();
        return isOpen() && due != null && due.isBefore(today);
    }

    /** The purpose of a task, in the terms of the SRE Workbook and PagerDuty. */
    enum Type {
        /** Investigates an open question. */
        INVESTIGATE,
        /** Prevents a recurrence of the same cause. */
        PREVENT,
        /** Reduces the impact or the duration of the same failure. */
        MITIGATE,
        /** Detects the same failure sooner. */
        DETECT,
        /** Repairs damage that this outage caused. */
        REPAIR,
        /** Changes a process or the way people work together. */
        PROCESS
    }

    /** The priority of a task. */
    enum Priority {
        /** To be done before other work. */
        HIGH,
        /** To be planned with other work. */
        MEDIUM,
        /** To be done when time allows. */
        LOW
    }

    /** The status of a task. */
    enum Status {
        /** Not started. */
        OPEN,
        /** Started. */
        IN_PROGRESS,
        /** Finished. */
        DONE,
        /** Decided against. */
        WONT_DO
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
    default ActionItem with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ActionItem fromJson(ImmutableActionItem.Json json) {
        return new Builder().copyOf(ImmutableActionItem.fromJson(json)).build();
    }

    /** A builder of {@link ActionItem}. Not safe for use by multiple threads. */
    final class Builder extends ActionItemBuilder {

        Builder() {}
    }
}
