package io.github.postmortem4j.json.internal.mapper;

import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a {@code full-date} as defined by RFC 3339, section 5.6. */
final class LocalDateSerializer extends StdSerializer<LocalDate> {

    private static final int LAST_YEAR = 9999;

    LocalDateSerializer() {
        super(LocalDate.class);
    }

    static boolean isOutOfRange(int year) {
        return year < 0 || year > LAST_YEAR;
    }

    @Override
    public void serialize(LocalDate value, JsonGenerator generator, SerializationContext context) {
        if (isOutOfRange(value.getYear())) {
            throw DatabindException.from(
                    generator, value + " cannot be written: RFC 3339 requires a year from 0000 to 9999");
        }
        generator.writeString(value.toString());
    }
}
