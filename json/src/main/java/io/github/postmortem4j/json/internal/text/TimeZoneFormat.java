package io.github.postmortem4j.json.internal.text;

import java.time.DateTimeException;
import java.time.ZoneId;

/** The name of a time zone that the running JDK supports. */
public final class TimeZoneFormat extends TextFormat<ZoneId> {

    /** The format. */
    public static final TimeZoneFormat INSTANCE = new TimeZoneFormat();

    private TimeZoneFormat() {
        super(ZoneId.class);
    }

    @Override
    public String expected() {
        return "an IANA name, such as Europe/Paris, or UTC";
    }

    @Override
    public ZoneId parse(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw invalid(text, "is not a known time zone");
        }
    }

    @Override
    public String print(ZoneId value) {
        return value.getId();
    }
}
