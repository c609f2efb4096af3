package io.github.postmortem4j.json;

/** The instance with the default settings, which is created on first use. */
final class DefaultPostmortemJson {

    private DefaultPostmortemJson() {}

    static PostmortemJson get() {
        // An exception in the initializer of a class would be wrapped, and reported as such only once.
        IncompatibleJacksonException.throwIfIncompatible();
        return Holder.JSON;
    }

    private static final class Holder {
        static final PostmortemJson JSON = PostmortemJson.builder().build();
    }
}
