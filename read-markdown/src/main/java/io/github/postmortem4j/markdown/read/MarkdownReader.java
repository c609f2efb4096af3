package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.markdown.read.internal.PostmortemReader;
import io.github.postmortem4j.markdown.read.internal.ReadOptions;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads postmortems from Markdown, both hand-written documents and pages written by the renderer.
 *
 * <p>The reader does not guess. If a statement is ambiguous or incomplete, its value is absent and the document has a
 * {@linkplain MarkdownDocument#getNotes() note} with the position. Of prose, the reader interprets only the start and
 * end of the outage, the share of affected users and the kinds of timeline entries. An entry whose words suggest no
 * kind, or several, is a {@code NOTE}. The reader does not validate the postmortem.
 *
 * <p>Fields contain plain text without Markdown formatting. Links become links of the timeline entry or the document.
 * Sections without a place in the model are kept as Markdown in the extension {@code otherSections}, a list of objects
 * with {@code heading}, {@code level}, {@code markdown} and {@code after}: the name of the section of the renderer's
 * default layout that it follows. Of several incidents in one document, the first is read and the others are kept in the
 * same way. Struck text is not a fact and is kept in the extension {@code struckText}. Fields of the front matter without a place in the model are in the extension {@code frontMatter}. Values of
 * an action item that cannot be converted, such as a due date "next week", are in extensions such as {@code statedDue}.
 * A time that cannot be resolved to a moment is kept as written in the extension {@code
 * statedTime} of its entry.
 *
 * <p>Any text can be read, in linear time. A byte order mark is skipped. Lists nested more than about 30 deep,
 * paragraphs of more than 100,000 characters or 1,000 inline delimiters, and tables with a huge number of empty cells
 * are read as plain text.
 *
 * <p>A reader is immutable and safe for use by multiple threads. Arguments must not be {@code null}.
 */
public final class MarkdownReader {

    private static final int DEFAULT_MAX_LENGTH = 16 * 1024 * 1024;
    private static final int DEFAULT_MAX_NOTES = 1_000;
    private static final List<String> LANGUAGES = WordLists.LANGUAGES;

    private final PostmortemReader reader;
    private final List<String> languages;
    private final int maxDocumentLength;

    private MarkdownReader(Builder builder) {
        this.languages = List.copyOf(builder.languages);
        this.reader = new PostmortemReader(new ReadOptions(
                builder.zone,
                builder.dateOrder,
                languages,
                new LinkedHashMap<>(builder.sectionNames),
                List.copyOf(builder.services),
                builder.maxNotes));
        this.maxDocumentLength = builder.maxDocumentLength;
    }

    /** {@return the reader with the default options; always the same instance, so a call is cheap} */
    public static MarkdownReader create() {
        return Default.READER;
    }

    /** {@return a builder with the default options} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document from a string.
     *
     * @param markdown the document
     * @return the result
     * @throws MarkdownReadException if the document exceeds the {@linkplain Builder#maxDocumentLength(int) length
     *     limit}
     */
    public MarkdownDocument read(String markdown) {
        Objects.requireNonNull(markdown, "markdown");
        if (markdown.length() > maxDocumentLength) {
            throw tooLong(null, "characters");
        }
        return new MarkdownDocument(reader.read(markdown));
    }

    /**
     * Reads a document from a UTF-8 file.
     *
     * @param file the file
     * @return the result
     * @throws IOException if the file cannot be read
     * @throws MarkdownReadException if the file exceeds the {@linkplain Builder#maxDocumentLength(int) length limit} or
     *     is not UTF-8
     */
    public MarkdownDocument read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxDocumentLength + 1);
            if (bytes.length > maxDocumentLength) {
                throw tooLong(file, "bytes");
            }
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MarkdownReadException(file.toString(), "the document is not text in UTF-8", e);
        }
    }

    /**
     * Reads a document from a character stream until its end. The stream is not closed.
     *
     * @param in the stream
     * @return the result
     * @throws IOException if the stream cannot be read
     * @throws MarkdownReadException if the document exceeds the {@linkplain Builder#maxDocumentLength(int) length
     *     limit}
     */
    public MarkdownDocument read(Reader in) throws IOException {
        Objects.requireNonNull(in, "in");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > maxDocumentLength) {
                throw tooLong(null, "characters");
            }
        }
        return read(text.toString());
    }

    private MarkdownReadException tooLong(@Nullable Path file, String units) {
        return new MarkdownReadException(
                file == null ? null : file.toString(),
                "the document is longer than the limit of " + maxDocumentLength + " " + units,
                null);
    }

    /** {@return the languages, such as {@code MarkdownReader{en, fr}}} */
    @Override
    public String toString() {
        return "MarkdownReader{" + String.join(", ", languages) + "}";
    }

    /** Holds the default reader, so that it is created on first use. */
    private static final class Default {

        static final MarkdownReader READER = builder().build();
    }

    /** Builds a {@link MarkdownReader}. Not safe for use by multiple threads. */
    public static final class Builder {

        private @Nullable ZoneId zone;
        private @Nullable DateOrder dateOrder;
        private List<String> languages = LANGUAGES;
        private final Map<String, SectionKind> sectionNames = new LinkedHashMap<>();
        private final Set<String> services = new LinkedHashSet<>();
        private int maxDocumentLength = DEFAULT_MAX_LENGTH;
        private int maxNotes = DEFAULT_MAX_NOTES;

        private Builder() {}

        /**
         * Sets the time zone of times that do not have one. There is no default: without this option such a time has no
         * moment, and is reported in a {@linkplain NoteKind#NO_ZONE note}.
         *
         * @param zone the zone
         * @return this builder
         */
        public Builder assumedZone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets the order of day and month in numeric dates such as {@code 05/02/2023}. By default the order is the one
         * that unambiguous dates of the same document prove, or else that of the language of its section names, unless
         * they are in English. If there is none of them, such a date is reported in a
         * {@linkplain NoteKind#AMBIGUOUS_DATE note}.
         *
         * @param order the order
         * @return this builder
         */
        public Builder dateOrder(DateOrder order) {
            this.dateOrder = Objects.requireNonNull(order, "order");
            return this;
        }

        /**
         * Sets the languages of section names and timeline entries. By default these are English, French, Spanish,
         * Portuguese and German. If languages share a name, the first language in this list wins.
         *
         * @param languages one or more of the default languages; regions are ignored
         * @return this builder
         * @throws IllegalArgumentException if there is no language or an unsupported one
         */
        public Builder languages(Locale... languages) {
            List<String> codes = new ArrayList<>();
            for (Locale language : languages) {
                String code = language.getLanguage();
                if (!LANGUAGES.contains(code)) {
                    throw new IllegalArgumentException(
                            "unsupported language " + language + "; supported are " + String.join(", ", LANGUAGES));
                }
                codes.add(code);
            }
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("at least one language is required");
            }
            this.languages = codes;
            return this;
        }

        /**
         * Adds a name of a section or label. It takes precedence over the built-in names. If the same name is added
         * twice, the later kind counts.
         *
         * @param name the name; case, accents and punctuation are ignored
         * @param kind the kind of section that the name introduces
         * @return this builder
         * @throws IllegalArgumentException if the name has no letter or digit
         */
        public Builder sectionName(String name, SectionKind kind) {
            Objects.requireNonNull(kind, "kind");
            if (name.chars().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("a section name must contain a letter or digit");
            }
            sectionNames.put(name, kind);
            return this;
        }

        /**
         * Adds names of services, to be recognized in the title and the summary if no label states what was affected.
         *
         * @param names the names; case, accents and punctuation are ignored
         * @return this builder
         * @throws IllegalArgumentException if a name has no letter or digit
         */
        public Builder services(Collection<String> names) {
            if (!names.stream().allMatch(name -> name.chars().anyMatch(Character::isLetterOrDigit))) {
                throw new IllegalArgumentException("the name of a service must contain a letter or digit");
            }
            services.addAll(names);
            return this;
        }

        /**
         * Sets the maximum length of a document. The default is 16,777,216.
         *
         * @param length the length in bytes for a file, or else in UTF-16 code units
         * @return this builder
         * @throws IllegalArgumentException if the length is less than 1
         */
        public Builder maxDocumentLength(int length) {
            this.maxDocumentLength = positive(length, "maxDocumentLength");
            return this;
        }

        /**
         * Sets the maximum number of notes. If there are more, the last note reports how many were left out. The
         * default is 1,000.
         *
         * @param notes the number, not counting the note about omitted notes
         * @return this builder
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder maxNotes(int notes) {
            this.maxNotes = positive(notes, "maxNotes");
            return this;
        }

        private static int positive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " must be at least 1, not " + limit);
            }
            return limit;
        }

        /** {@return a reader with these options; later changes to the builder do not affect it} */
        public MarkdownReader build() {
            return new MarkdownReader(this);
        }
    }
}
