package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.internal.text.Languages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options for reading Markdown: time zone, date order, languages, services. */
final class MarkdownOptions {

    /** The order of day and month in numeric dates. */
    enum DayMonthOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    static final class DayMonthOrderConverter extends EnumNameConverter<DayMonthOrder> {
        DayMonthOrderConverter() {
            super("date order", DayMonthOrder.class);
        }
    }

    /** Accepts the languages whose section names the reader recognizes. */
    static final class LanguageConverter implements ITypeConverter<Locale>, Iterable<String> {

        private static final List<String> SUPPORTED =
                Languages.WRITTEN.stream().sorted().toList();

        @Override
        public Locale convert(String tag) {
            if (!SUPPORTED.contains(tag)) {
                throw new TypeConversionException(
                        "'" + tag + "' is not a supported language; expected one of " + String.join(", ", SUPPORTED));
            }
            return Locale.forLanguageTag(tag);
        }

        @Override
        public Iterator<String> iterator() {
            return SUPPORTED.iterator();
        }
    }

    @Option(
            names = "--assume-zone",
            paramLabel = "ZONE",
            converter = TimeZoneConverter.class,
            description = "The time zone to assume for times without one, such as Europe/Paris or UTC. By default, such"
                    + " times are left out and reported as notes.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = DayMonthOrderConverter.class,
            completionCandidates = DayMonthOrderConverter.class,
            description = "How to read dates such as 05/02/2023: ${COMPLETION-CANDIDATES}. By default, ambiguous dates"
                    + " are left out and reported as notes.")
    private @Nullable DayMonthOrder dateOrder;

    @Option(
            names = "--written-in",
            paramLabel = "LANG",
            split = ",",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            description = "The languages in which to recognize section names, in order of preference:"
                    + " ${COMPLETION-CANDIDATES}. Default: all of them.")
    private List<Locale> languages = List.of();

    @Option(
            names = "--services",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "A text file with the names of services, one on each line, to recognize in the summary of a"
                    + " document. Lines that begin with # are ignored.")
    private @Nullable Path services;

    /**
     * Returns the names of services, or an empty list if no file is given.
     *
     * @throws io.github.postmortem4j.cli.document.UnusableInputException if the file cannot be read
     */
    List<String> services() {
        return NameFile.read(services).stream()
                .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    @Nullable ZoneId zone() {
        return zone;
    }

    @Nullable DayMonthOrder dateOrder() {
        return dateOrder;
    }

    /** Returns the languages given, or an empty list for all of them. */
    List<Locale> languages() {
        return languages;
    }
}
