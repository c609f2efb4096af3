package io.github.postmortem4j.json.internal.mapper;

import java.time.DateTimeException;
import java.time.ZoneId;
import tools.jackson.core.JsonParser;

/** Reads the name of a time zone that the running JDK supports. */
final class ZoneIdDeserializer extends StringValueDeserializer<ZoneId> {

    ZoneIdDeserializer() {
        super(ZoneId.class);
    }

    @Override
    String expected() {
        return "an IANA name, such as Europe/Paris, or UTC";
    }

    @Override
    ZoneId parse(String text, JsonParser parser) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw invalid(parser, text, "is not a known time zone");
        }
    }
}
