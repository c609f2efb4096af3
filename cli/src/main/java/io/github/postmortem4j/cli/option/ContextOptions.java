package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.validation.PostmortemValidator;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a document does not state and rules depend on: its language, and the current time. */
public final class ContextOptions {

    static final class TimeConverter implements ITypeConverter<OffsetDateTime> {

        @Override
        public OffsetDateTime convert(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + text + "' is not a time with a zone; expected a time such as 2026-05-06T10:30:00Z");
            }
        }
    }

    @Option(
            names = "--document-language",
            paramLabel = "LANG",
            converter = MarkdownOptions.LanguageConverter.class,
            completionCandidates = MarkdownOptions.LanguageConverter.class,
            description =
                    "The language of the documents, for rules that judge words: ${COMPLETION-CANDIDATES}. Default:"
                            + " the language of the frequent words of each document.")
    private @Nullable Locale documentLanguage;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "The current time, such as 2026-05-06T10:30:00Z. Later times are reported, and so is how long"
                    + " an ongoing outage has lasted. By default, the report does not depend on the current time.")
    private @Nullable OffsetDateTime now;

    /** Applies the options. */
    public void applyTo(PostmortemValidator.Builder builder) {
        if (documentLanguage != null) {
            builder.documentLanguage(documentLanguage);
        }
        if (now != null) {
            builder.clock(Clock.fixed(now.toInstant(), ZoneOffset.UTC));
        }
    }

    /** Returns the current time, or {@code null} if it is not given. */
    public @Nullable OffsetDateTime now() {
        return now;
    }
}
