package io.github.postmortem4j.json.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import tools.jackson.databind.module.SimpleModule;

/**
 * Times as RFC 3339 text and nothing else.
 *
 * <p>Jackson's own codecs also take numbers for times, and turn {@code 1e10000} into 1970.
 */
final class TimeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TimeModule() {
        super("postmortem4j-time");
        addSerializer(OffsetDateTime.class, new OffsetDateTimeSerializer());
        addDeserializer(OffsetDateTime.class, new OffsetDateTimeDeserializer());
        addSerializer(LocalDate.class, new LocalDateSerializer());
        addDeserializer(LocalDate.class, new LocalDateDeserializer());
        addDeserializer(ZoneId.class, new ZoneIdDeserializer());
    }
}
