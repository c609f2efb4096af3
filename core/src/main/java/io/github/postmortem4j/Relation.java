package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A relation of this incident to another one. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"incident", "kind", "confirmedBy"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Relation extends ImmutableValue, Extensible permits ImmutableRelation, ImmutableRelation.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id or the URI of the other incident (rule D2), or {@code ""} if absent} */
    @JsonProperty("incident")
    @Value.Default
    default String getIncident() {
        return "";
    }

    /** {@return the kind of the relation; {@link Kind#RELATED} by default} */
    @JsonProperty("kind")
    @Value.Default
    default Kind getKind() {
        return Kind.RELATED;
    }

    /**
     * {@return the person or team who confirmed the relation, or {@code ""} if nobody did}
     *
     * <p>A program may suggest a relation. It counts as a fact once a person has confirmed it.
     */
    @JsonProperty("confirmedBy")
    @Value.Default
    default String getConfirmedBy() {
        return "";
    }

    /** The kind of a relation, seen from this incident. */
    enum Kind {
        /** The same failure happened again. */
        RECURRENCE_OF,
        /** Both documents describe one incident. */
        DUPLICATE_OF,
        /** The other incident caused this one. */
        CAUSED_BY,
        /** The incidents have something in common. */
        RELATED
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
    default Relation with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Relation fromJson(ImmutableRelation.Json json) {
        return new Builder().copyOf(ImmutableRelation.fromJson(json)).build();
    }

    /** A builder of {@link Relation}. Not safe for use by multiple threads. */
    final class Builder extends RelationBuilder {

        Builder() {}
    }
}
