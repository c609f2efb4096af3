package io.github.postmortem4j.internal.json;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time as mappers write it: with its own offset.
 *
 * <p>A mapper with a time zone converts each {@link OffsetDateTime} that it writes to that zone, and no annotation prevents
 * it (decision 254). So the accessors of times are for reading only, and each has a private counterpart of this type for
 * writing.
 *
 * <p>Jackson writes the text in any case. The annotations of the type show tools that generate schemas that the text is a
 * time. Like a string, it has no type id with default typing.
 */
@JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "time")
@JsonIdentityReference(alwaysAsId = true)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public final class WrittenTime {

    private static final DateTimeFormat FORMAT = new DateTimeFormat();

    private final OffsetDateTime time;
    private final String text;

    private WrittenTime(OffsetDateTime time) throws InvalidTextException {
        this.time = time;
        this.text = FORMAT.format(time);
    }

    /**
     * {@return what to write, or {@code null} if the time is absent}
     *
     * @throws InvalidTextException if RFC 3339 has no text for the time
     */
    public static @Nullable WrittenTime of(@Nullable OffsetDateTime time) throws InvalidTextException {
        return time == null ? null : new WrittenTime(time);
    }

    /** {@return the time} */
    @JsonProperty("time")
    public OffsetDateTime time() {
        return time;
    }

    /** {@return the text of the time, with its offset} */
    @JsonValue
    public String text() {
        return text;
    }
}
