package io.github.postmortem4j.internal.property;

/**
 * A place in a document where the format defines a property.
 *
 * @param type the type that has the property
 * @param name its name in JSON
 * @param path the way to it from the document, such as {@code timeline[].detectionMethod}
 * @param isInList whether the path leads through the elements of a list
 */
record PropertyPlace(Class<?> type, String name, String path, boolean isInList) {

    /** {@return whether it is a property of the document itself} */
    boolean isTopLevel() {
        return path.equals(name);
    }
}
