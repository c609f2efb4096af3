package io.github.postmortem4j.internal.json;

import java.time.DateTimeException;
import java.time.ZoneId;

/** The name of a time zone that the running JDK supports. */
public final class ZoneFormat extends TextFormat<ZoneId> {

    /** Creates the format. */
    public ZoneFormat() {
        super(ZoneId.class, "an IANA name, such as Europe/Paris, or UTC");
    }

    @Override
    public ZoneId parse(String text) throws InvalidTextException {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw invalid(text, "is not a known time zone");
        }
    }

    @Override
    public String format(ZoneId value) {
        return value.getId();
    }
}
