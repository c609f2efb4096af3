package io.github.postmortem4j.internal.text;

import java.util.List;
import java.util.stream.Stream;

/** The languages of the library, by their ISO 639 codes. Each one has files of words, labels and messages. */
public final class Languages {

    /** The languages in which documents are read and checked, in order of precedence. */
    public static final List<String> WRITTEN = List.of("en", "fr", "es", "pt", "de");

    /** The languages of labels and messages. */
    public static final List<String> SHOWN =
            Stream.concat(WRITTEN.stream(), Stream.of("ar")).sorted().toList();

    private Languages() {}
}
