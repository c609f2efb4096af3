package io.github.postmortem4j.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.similar.SimilaritySignal;
import io.github.postmortem4j.corpus.update.PostmortemParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a corpus is made of besides its documents. Immutable, and safe for use by many threads.
 *
 * <p>By default, a corpus contains JSON files ({@code .json}) and files with one JSON document per line ({@code .jsonl},
 * {@code .ndjson}), unfiltered, and finds the failure mechanisms of the built-in dictionary.
 */
public final class CorpusSettings {

    /** The name of the view that contains the documents as they are: {@value}. */
    public static final String INTERNAL_VIEW = "internal";

    private static final int MAX_NAME_LENGTH = 100;

    private final Map<String, PostmortemParser> parsers;
    private final String view;
    private final UnaryOperator<Postmortem> filter;
    private final List<String> services;
    private final List<Path> dictionaries;
    private final List<SimilaritySignal> signals;
    private final String configurationVersion;

    private CorpusSettings(Builder builder) {
        this.parsers = Map.copyOf(builder.parsers);
        this.view = builder.view;
        this.filter = builder.filter;
        this.services = List.copyOf(builder.services);
        this.dictionaries = List.copyOf(builder.dictionaries);
        this.signals = List.copyOf(builder.signals);
        this.configurationVersion = builder.configurationVersion;
    }

    /** {@return the defaults} */
    public static CorpusSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the parsers of further file types, by extension in lower case} */
    public Map<String, PostmortemParser> getParsers() {
        return parsers;
    }

    /** {@return the name of the view of the documents; {@value #INTERNAL_VIEW} unless they are filtered} */
    public String getView() {
        return view;
    }

    /** {@return the filter that each postmortem passes before it is indexed} */
    public UnaryOperator<Postmortem> getFilter() {
        return filter;
    }

    /** {@return the names of services to find in the text} */
    public List<String> getServices() {
        return services;
    }

    /** {@return files with further failure mechanisms} */
    public List<Path> getDictionaries() {
        return dictionaries;
    }

    /** {@return further signals of similarity} */
    public List<SimilaritySignal> getSignals() {
        return signals;
    }

    /** {@return the version of what the caller configured; {@code ""} by default} */
    public String getConfigurationVersion() {
        return configurationVersion;
    }

    /** Builds {@link CorpusSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, PostmortemParser> parsers = new LinkedHashMap<>();
        private String view = INTERNAL_VIEW;
        private UnaryOperator<Postmortem> filter = UnaryOperator.identity();
        private final List<String> services = new ArrayList<>();
        private final List<Path> dictionaries = new ArrayList<>();
        private final List<SimilaritySignal> signals = new ArrayList<>();
        private String configurationVersion = "";

        private Builder() {}

        /**
         * Adds a parser for a file type. A parser that returns other values than it used to needs another {@linkplain
         * #configurationVersion configuration version}.
         *
         * @param extension the extension of the files without a dot, such as {@code md}; case does not matter
         * @param parser the parser
         * @return this builder
         * @throws IllegalArgumentException if the extension is empty, contains a dot, or is one of JSON
         */
        public Builder parser(String extension, PostmortemParser parser) {
            String key = extension.toLowerCase(Locale.ROOT);
            if (key.isBlank()
                    || key.contains(".")
                    || List.of("json", "jsonl", "ndjson").contains(key)) {
                throw new IllegalArgumentException("\"" + extension + "\" is not the extension of another file type");
            }
            parsers.put(key, Objects.requireNonNull(parser, "parser"));
            return this;
        }

        /**
         * Sets a filter that every postmortem passes before it is indexed, such as a redaction. Only what it returns is
         * in the index and in results. An index holds one view: internal and filtered documents never share a folder.
         *
         * @param view a name for the result of the filter, such as {@code public}; not {@value #INTERNAL_VIEW}
         * @param filter the filter; it is safe for use by many threads, and a filter that returns other values than it
         *     used to needs another {@linkplain #configurationVersion configuration version}
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, too long or {@value #INTERNAL_VIEW}
         */
        public Builder filter(String view, UnaryOperator<Postmortem> filter) {
            if (view.isBlank() || view.equals(INTERNAL_VIEW) || view.length() > MAX_NAME_LENGTH) {
                throw new IllegalArgumentException("a filtered view needs a name other than " + INTERNAL_VIEW
                        + ", of at most " + MAX_NAME_LENGTH + " characters");
            }
            this.view = view;
            this.filter = Objects.requireNonNull(filter, "filter");
            return this;
        }

        /**
         * Adds names of services that are found in the text of postmortems. Services that a postmortem lists itself are
         * known anyway.
         *
         * @param names the names, as they appear in text; case does not matter
         * @return this builder
         */
        public Builder services(List<String> names) {
            services.addAll(names);
            return this;
        }

        /**
         * Adds a file with failure mechanisms, in the format of the built-in dictionary, which {@code docs/corpus.md}
         * describes.
         *
         * @param file the file, in UTF-8; it is read when the corpus is opened
         * @return this builder
         */
        public Builder dictionary(Path file) {
            dictionaries.add(Objects.requireNonNull(file, "file"));
            return this;
        }

        /**
         * Adds a signal of similarity.
         *
         * @param signal the signal
         * @return this builder
         */
        public Builder signal(SimilaritySignal signal) {
            signals.add(Objects.requireNonNull(signal, "signal"));
            return this;
        }

        /**
         * Sets a text that changes whenever parsers or the filter return other values than before. An index made with
         * another version is rebuilt.
         *
         * @param version any text
         * @return this builder
         */
        public Builder configurationVersion(String version) {
            this.configurationVersion = Objects.requireNonNull(version, "version");
            return this;
        }

        /** {@return the settings} */
        public CorpusSettings build() {
            return new CorpusSettings(this);
        }
    }
}
