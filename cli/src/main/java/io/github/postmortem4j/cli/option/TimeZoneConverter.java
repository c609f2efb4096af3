package io.github.postmortem4j.cli.option;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a time zone. */
public final class TimeZoneConverter implements ITypeConverter<ZoneId> {

    @Override
    public ZoneId convert(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + name + "' is not a time zone; expected a name such as Europe/Paris");
        }
    }
}
