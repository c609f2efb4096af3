package io.github.postmortem4j.json.internal;

import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a document of one major version of the format one of the next.
 *
 * <p>It works on the tree, since the types only know the newest version. It moves and renames members and never drops
 * one: what has no place in the next version stays as a member that it does not know.
 */
public interface Upgrade {

    /** {@return the major version of the documents that it takes} */
    int fromMajor();

    /** Changes the members of a document to those of the next major version; the version itself is set by the caller. */
    void apply(ObjectNode document);
}
