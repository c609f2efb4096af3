package io.github.postmortem4j.json.internal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a time with the offset it carries. */
final class OffsetDateTimeSerializer extends StdSerializer<OffsetDateTime> {

    private static final int SECONDS_OF_A_MINUTE = 60;

    OffsetDateTimeSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
        if (LocalDateSerializer.isOutOfRange(value.getYear())
                || value.getOffset().getTotalSeconds() % SECONDS_OF_A_MINUTE != 0) {
            throw DatabindException.from(
                    generator,
                    value + " cannot be written: RFC 3339 has the years 0000 to 9999 and offsets of whole minutes");
        }
        if (value.getNano() == 0) {
            char[] text = Rfc3339.text(value);
            generator.writeString(text, 0, text.length);
        } else {
            generator.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
        }
    }
}
