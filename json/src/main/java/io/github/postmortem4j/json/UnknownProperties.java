package io.github.postmortem4j.json;

/**
 * How {@link PostmortemJson} treats properties that the format does not define, other than extensions, whose names
 * start with {@code x-}.
 */
public enum UnknownProperties {

    /** Keeps them as {@linkplain io.github.postmortem4j.Extensible#getExtensions() extensions}; the default. */
    KEEP,

    /**
     * Rejects a document that has any, at any level. The error has the position of the first one and names the property
     * that was probably meant.
     *
     * <p>So are the properties of later minor versions of the format. The {@code $schema} of a document is accepted, and
     * so are the properties in which the reader of Markdown keeps what has no place in the types, such as {@code
     * otherSections} and {@code statedTime}.
     */
    REJECT
}
