package io.github.postmortem4j.json.internal.read;

import tools.jackson.databind.node.ObjectNode;

/**
 * Upgrades documents from one major version of the format to the next.
 *
 * <p>An upgrade works on the tree, because the types represent only the current version. It moves and renames
 * properties and never removes one: a property without an equivalent in the next version stays in the document as an
 * unknown property.
 */
public interface FormatUpgrade {

    /** {@return the major version of the documents that this upgrade accepts} */
    int fromMajor();

    /**
     * Changes the properties of a document to those of the next major version; the caller updates the version itself.
     */
    void apply(ObjectNode document);
}
