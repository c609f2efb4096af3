package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.markdown.read.internal.PostmortemReader;
import io.github.postmortem4j.markdown.read.internal.ReadOptions;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a postmortem from Markdown, in the shapes that people write them in and in that of the renderer.
 *
 * <p>It takes what is there and never guesses: what is ambiguous or incomplete becomes a {@linkplain
 * MarkdownDocument#getNotes() note} with its line, and the value stays absent. The kinds of entries are told from their
 * words; when those do not tell, an entry is a NOTE. Marks such as bold are not kept in fields, which hold plain text; where
 * links led is kept in the links of the entry or of the document. Sections that the model has no place for are kept as Markdown
 * in the extension {@code otherSections}: a list of objects with {@code heading}, {@code level}, {@code markdown} and {@code
 * after}, the name of the section of the renderer's default layout behind which it stands. A time of which no moment can be
 * made is kept as written, in the extension {@code statedTime} of its entry.
 *
 * <p>What it does not do: it does not check, and it does not tell facts from prose beyond the start and end of the outage and
 * the share of users. Reading takes time in proportion to the length of the document.
 *
 * <p>A reader is immutable and safe for use by many threads. No argument may be {@code null}.
 */
public final class MarkdownReader {

    private static final int DEFAULT_MAX_LENGTH = 16 * 1024 * 1024;
    private static final int DEFAULT_MAX_NOTES = 1_000;
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "de");

    private final PostmortemReader reader;
    private final int maxDocumentLength;

    private MarkdownReader(Builder builder) {
        this.reader = new PostmortemReader(new ReadOptions(
                builder.zone,
                builder.dateOrder,
                List.copyOf(builder.languages),
                new LinkedHashMap<>(builder.sectionNames),
                builder.maxNotes));
        this.maxDocumentLength = builder.maxDocumentLength;
    }

    /** {@return a reader with the defaults} */
    public static MarkdownReader create() {
        return builder().build();
    }

    /** {@return a builder that holds the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document from a text.
     *
     * @param markdown the text
     * @return what it says
     * @throws MarkdownReadException if the text is longer than the limit
     */
    public MarkdownDocument read(String markdown) {
        Objects.requireNonNull(markdown, "markdown");
        if (markdown.length() > maxDocumentLength) {
            throw tooLong("characters");
        }
        return new MarkdownDocument(reader.read(markdown));
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @param file the file
     * @return what it says
     * @throws IOException if the file cannot be read
     * @throws MarkdownReadException if the file is longer than the limit, or is not text in UTF-8
     */
    public MarkdownDocument read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxDocumentLength + 1);
            if (bytes.length > maxDocumentLength) {
                throw tooLong("bytes");
            }
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MarkdownReadException("the document is not text in UTF-8", e);
        }
    }

    /**
     * Reads a document from a stream of characters, to its end. The stream is not closed.
     *
     * @param in the stream
     * @return what it says
     * @throws IOException if the stream cannot be read
     * @throws MarkdownReadException if the document is longer than the limit
     */
    public MarkdownDocument read(Reader in) throws IOException {
        Objects.requireNonNull(in, "in");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > maxDocumentLength) {
                throw tooLong("characters");
            }
        }
        return read(text.toString());
    }

    private MarkdownReadException tooLong(String units) {
        return new MarkdownReadException("the document is longer than the limit of " + maxDocumentLength + " " + units);
    }

    /** Builds a {@link MarkdownReader}. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable ZoneId zone;
        private @Nullable DateOrder dateOrder;
        private List<String> languages = LANGUAGES;
        private final Map<String, SectionKind> sectionNames = new LinkedHashMap<>();
        private int maxDocumentLength = DEFAULT_MAX_LENGTH;
        private int maxNotes = DEFAULT_MAX_NOTES;

        private Builder() {}

        /**
         * Sets the zone of times that have none. By default there is none: such a time is a {@linkplain NoteKind#NO_ZONE note}.
         *
         * @param zone the zone
         * @return this builder
         */
        public Builder assumedZone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets what stands first in a date of numbers such as {@code 05/02/2023}. By default it is what another date of the
         * document proves, else such a date is a {@linkplain NoteKind#AMBIGUOUS_DATE note}.
         *
         * @param order the order
         * @return this builder
         */
        public Builder dateOrder(DateOrder order) {
            this.dateOrder = Objects.requireNonNull(order, "order");
            return this;
        }

        /**
         * Sets the languages in which the names of sections and the words of entries are known. By default they are English,
         * French, Spanish, Portuguese and German; the first of two that share a name has it.
         *
         * @param languages the languages; regions do not matter
         * @return this builder
         * @throws IllegalArgumentException if there is none, or one that is not known
         */
        public Builder languages(Locale... languages) {
            List<String> codes = new ArrayList<>();
            for (Locale language : languages) {
                String code = language.getLanguage();
                if (!LANGUAGES.contains(code)) {
                    throw new IllegalArgumentException(
                            "there are no words in " + language + "; there are in " + LANGUAGES);
                }
                codes.add(code);
            }
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("a reader needs a language");
            }
            this.languages = codes;
            return this;
        }

        /**
         * Adds a name of a section or a label. It comes before the reader's own.
         *
         * @param name the name, as it stands in documents; capitals, accents and punctuation do not matter
         * @param kind what the section tells
         * @return this builder
         * @throws IllegalArgumentException if the name has no letter or digit
         */
        public Builder sectionName(String name, SectionKind kind) {
            Objects.requireNonNull(kind, "kind");
            if (name.chars().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("a name of a section has letters or digits");
            }
            sectionNames.put(name, kind);
            return this;
        }

        /**
         * Sets the longest document. By default it is 16,777,216.
         *
         * @param length in characters, or in bytes where the document is a file
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDocumentLength(int length) {
            this.maxDocumentLength = positive(length, "maxDocumentLength");
            return this;
        }

        /**
         * Sets how many notes are kept; one more then says how many were left out. By default it is 1,000.
         *
         * @param notes the number
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxNotes(int notes) {
            this.maxNotes = positive(notes, "maxNotes");
            return this;
        }

        private static int positive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " is at least 1, not " + limit);
            }
            return limit;
        }

        /** {@return a reader with what was set; later changes of this builder do not reach it} */
        public MarkdownReader build() {
            return new MarkdownReader(this);
        }
    }
}
