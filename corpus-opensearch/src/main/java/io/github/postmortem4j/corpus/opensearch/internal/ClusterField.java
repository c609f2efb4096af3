package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.search.Facet;
import java.util.EnumMap;
import java.util.Map;

/** The names of the fields of the index in a cluster. */
final class ClusterField {

    static final String KEY = "key";
    static final String PATH = "path";
    static final String FOLDER = "folder";
    static final String ID = "id";
    /** The terms, separated by blanks, each as often as it occurs. */
    static final String TERMS = "terms";
    /** The hash of the content of a document or file. */
    static final String HASH = "hash";
    /** The postmortem as JSON text, because clusters change the digits of numbers in JSON. */
    static final String SOURCE = "source";
    /** The date of the incident in seconds since the epoch. */
    static final String DATE = "date";

    static final String YEAR = "year";
    static final String SEVERITY = "severity";
    static final String SERVICE = "service";
    /** For filters: in lower case. */
    static final String FOLDED_SEVERITY = "foldedSeverity";

    static final String FOLDED_SERVICE = "foldedService";
    static final String MECHANISM = "mechanism";
    /** Response times in seconds: this and the name of the time. */
    static final String TIME_PREFIX = "time.";

    static final String TIMES = "time";
    static final String STILL_OPEN = "stillOpen";
    static final String ACTIONS_DONE = "actionsDone";
    static final String ACTIONS_UNFINISHED = "actionsUnfinished";
    static final String ACTIONS_DROPPED = "actionsDropped";
    static final String NOT_DONE = "notDone";
    static final String DUE = "due";
    static final String CONFIRMED = "confirmed";
    static final String SUSPECTED = "suspected";
    /** What the signals recorded: objects with a name and a value in Base64. */
    static final String FEATURES = "features";
    /** The path of a file. Its record is not a document and has no key. */
    static final String FILE = "file";

    private static final Map<Facet, String> FACETS = new EnumMap<>(Map.of(
            Facet.SERVICE, SERVICE,
            Facet.SEVERITY, SEVERITY,
            Facet.MECHANISM, MECHANISM,
            Facet.YEAR, YEAR));

    private ClusterField() {}

    /** {@return the field of each facet} */
    static Map<Facet, String> facets() {
        return FACETS;
    }
}
