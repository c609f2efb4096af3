package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One task that keeps the outage from coming back, or makes the next one shorter. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"id", "task", "type", "priority", "owner", "due", "status", "tracker", "internal"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ActionItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a name for the task within the document, such as {@code CF-1}; {@code ""} when absent} */
    @JsonProperty("id")
    @Value.Default
    default String getId() {
        return "";
    }

    /** {@return what is to be done, specific as a to-do: "patch the Nginx server" (rule C2); {@code ""} when absent} */
    @JsonProperty("task")
    @Value.Default
    default String getTask() {
        return "";
    }

    /** {@return what the task is for; not all only mitigate (rule A2); {@code null} when absent} */
    @JsonProperty("type")
    @Nullable Type getType();

    /** {@return how urgent it is; one task at least is of high priority (rule A2); {@code null} when absent} */
    @JsonProperty("priority")
    @Nullable Priority getPriority();

    /** {@return the one person or team that sees it through (rule A1); {@code ""} when absent} */
    @JsonProperty("owner")
    @Value.Default
    default String getOwner() {
        return "";
    }

    /** {@return the day by which it is to be done (rule A1); {@code null} when absent} */
    @JsonProperty("due")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable LocalDate getDue();

    /** {@return how far it is; {@link Status#OPEN} unless set} */
    @JsonProperty("status")
    @Value.Default
    default Status getStatus() {
        return Status.OPEN;
    }

    /**
     * {@return the URI of the issue that tracks it, as written (rule A1); any text is accepted; {@code ""} when absent}
     */
    @JsonProperty("tracker")
    @Value.Default
    default String getTracker() {
        return "";
    }

    /** {@return whether the task is for the house alone: a redaction for the public drops it; {@code false} unless set} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
    }

    /** What a task is for, after the SRE Workbook's and PagerDuty's terms. */
    enum Type {
        /** Finds out what is not known yet. */
        INVESTIGATE,
        /** Keeps the same cause from striking again. */
        PREVENT,
        /** Makes the same failure hurt less or shorter. */
        MITIGATE,
        /** Makes the same failure seen sooner. */
        DETECT,
        /** Puts right what this outage broke. */
        REPAIR,
        /** Changes how people work together. */
        PROCESS
    }

    /** How urgent a task is. */
    enum Priority {
        /** Before other work. */
        HIGH,
        /** Planned among other work. */
        MEDIUM,
        /** When there is room. */
        LOW
    }

    /** How far a task is. */
    enum Status {
        /** Not begun. */
        OPEN,
        /** Begun. */
        IN_PROGRESS,
        /** Finished. */
        DONE,
        /** Decided against. */
        WONT_DO
    }

    /**
     * {@return the members that this version does not know, sorted by name; see {@link io.github.postmortem4j the
     * package} for what they may hold}
     */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls Object> getExtensions();

    /** {@return a builder that holds the values of this one} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // Immutables marks what only Jackson should call.
    private static ActionItem fromJson(ImmutableActionItem.Json json) {
        return ImmutableActionItem.fromJson(json);
    }

    /** Builds an {@link ActionItem}. Not safe for use by several threads. */
    final class Builder extends ImmutableActionItem.Builder {

        Builder() {}

        @Override
        public ActionItem build() {
            ImmutableActionItem built = (ImmutableActionItem) super.build();
            return built.withExtensions(Extensions.checked(ActionItem.class, built.getExtensions()));
        }
    }
}
