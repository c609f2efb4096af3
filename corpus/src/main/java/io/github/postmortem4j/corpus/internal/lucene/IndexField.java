package io.github.postmortem4j.corpus.internal.lucene;

/** The names of the fields of the index. */
final class IndexField {

    /** The key of a document: path, or path and id. Term, and doc values for the order of equal scores. */
    static final String KEY = "key";
    /** The path of the file that a document comes from. Term. */
    static final String PATH = "path";
    /** The first folder of the path. Term. */
    static final String FOLDER = "folder";
    /** The id of the postmortem. Term. */
    static final String ID = "id";
    /** The stems of the text and the marks of mechanisms, with frequencies and length. */
    static final String TERMS = "terms";
    /** The hash of the content of a document or file. Doc values. */
    static final String HASH = "hash";
    /** The postmortem as JSON. Stored. */
    static final String SOURCE = "source";
    /** The date of the incident in seconds since the epoch. Point and doc values. */
    static final String DATE = "date";
    /** The severity. Term in lower case, and doc values as written. */
    static final String SEVERITY = "severity";
    /** The services. Terms in lower case, and doc values as written. */
    static final String SERVICE = "service";
    /** The ids of mechanisms. Doc values. */
    static final String MECHANISM = "mechanism";
    /** Response times in seconds: this and the name of the time. Doc values. */
    static final String TIME_PREFIX = "time.";
    /** 1 if the incident is not over yet. Doc values. */
    static final String STILL_OPEN = "stillOpen";
    /** Numbers of action items. Doc values. */
    static final String ACTIONS_DONE = "actions.done";

    static final String ACTIONS_UNFINISHED = "actions.unfinished";
    static final String ACTIONS_DROPPED = "actions.dropped";
    /** Present if a document has action items that are not done. Term. */
    static final String NOT_DONE = "notDone";
    /** The due dates of unfinished action items. Doc values. */
    static final String DUE = "due";
    /** 1 if a person confirmed a recurrence, 2 if one is suspected. Doc values. */
    static final String RECURRENCE = "recurrence";
    /** What a signal recorded: this and the name of the signal. Stored. */
    static final String FEATURE_PREFIX = "feature.";
    /** The path of a file. Term of the record of the file, which is not a document. */
    static final String FILE = "file";

    private IndexField() {}
}
