package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.MarkdownSettings;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a user says of Markdown that it does not say itself. */
public final class MarkdownOptions {

    /** What stands first in a date of numbers. */
    enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    static final class DateOrderName extends EnumNameConverter<DateOrder> {
        DateOrderName() {
            super("order of dates", DateOrder.class);
        }
    }

    /** A language whose words the reader knows. */
    static final class WrittenLanguage implements ITypeConverter<Locale>, Iterable<String> {

        private static final List<String> KNOWN = List.of("de", "en", "es", "fr", "pt");

        @Override
        public Locale convert(String tag) {
            if (!KNOWN.contains(tag)) {
                throw new TypeConversionException(
                        "'" + tag + "' is not one of the languages " + String.join(", ", KNOWN));
            }
            return Locale.forLanguageTag(tag);
        }

        @Override
        public Iterator<String> iterator() {
            return KNOWN.iterator();
        }
    }

    @Option(
            names = "--assume-zone",
            paramLabel = "ZONE",
            description = "The time zone of times that name none, such as Europe/Paris or UTC. Without it, such times"
                    + " are left out, with a note.")
    private @Nullable String zone;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = DateOrderName.class,
            completionCandidates = DateOrderName.class,
            description = "What stands first in dates such as 05/02/2023: ${COMPLETION-CANDIDATES}. Without it, dates"
                    + " that can be read either way are left out, with a note.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--written-in",
            paramLabel = "LANG",
            split = ",",
            converter = WrittenLanguage.class,
            completionCandidates = WrittenLanguage.class,
            description = "The languages in which names of sections are looked for, the first one first:"
                    + " ${COMPLETION-CANDIDATES}. All of them by default.")
    private List<Locale> languages = List.of();

    MarkdownSettings options() {
        Boolean dayFirst = dateOrder == null ? null : Boolean.valueOf(dateOrder == DateOrder.DAY_FIRST);
        return new MarkdownSettings(zone == null ? null : zone(zone), dayFirst, languages);
    }

    /** Returns the zone of a name that somebody typed. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new UnusableInputException(name + ": not a time zone, expected a name such as Europe/Paris", e);
        }
    }
}
