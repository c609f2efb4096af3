package io.github.postmortem4j.cli.option;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time zone in which to show times. */
public final class DisplayZoneOption {

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = TimeZoneConverter.class,
            description = "The time zone in which to show times, such as Europe/Paris, if the document does not specify"
                    + " one.")
    private @Nullable ZoneId zone;

    /** Returns the zone, or {@code null} if it is not given. */
    public @Nullable ZoneId zone() {
        return zone;
    }
}
