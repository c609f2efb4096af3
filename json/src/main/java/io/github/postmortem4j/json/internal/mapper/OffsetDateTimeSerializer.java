package io.github.postmortem4j.json.internal.mapper;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a {@code date-time} as defined by RFC 3339, section 5.6, with the offset of the value. */
final class OffsetDateTimeSerializer extends StdSerializer<OffsetDateTime> {

    private static final int SECONDS_PER_MINUTE = 60;

    OffsetDateTimeSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
        if (LocalDateSerializer.isOutOfRange(value.getYear())
                || value.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE != 0) {
            throw DatabindException.from(
                    generator,
                    value
                            + " cannot be written: RFC 3339 requires a year from 0000 to 9999"
                            + " and an offset in whole minutes");
        }
        if (value.getNano() == 0) {
            char[] text = Rfc3339FastPath.text(value);
            generator.writeString(text, 0, text.length);
        } else {
            generator.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
        }
    }
}
