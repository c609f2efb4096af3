package io.github.postmortem4j.corpus.internal.update;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;

/** The key of a postmortem that is one line of a file: the path, and the id or, without an id, a hash of the content. */
public final class LineKey {

    private static final int HASH_LENGTH = 16;

    private LineKey() {}

    /** {@return the key of a line} */
    public static String of(String path, Postmortem postmortem, PostmortemJson json) {
        boolean named = !postmortem.getId().isBlank();
        return of(path, id(postmortem, named ? "" : ContentHash.of(json.writeBytes(postmortem))));
    }

    static String of(String path, String id) {
        return path + "#" + id;
    }

    /** {@return the id of a line} The hash is that of its content; it matters only if the line has no id. */
    static String id(Postmortem postmortem, String hash) {
        return postmortem.getId().isBlank() ? hash.substring(0, HASH_LENGTH) : postmortem.getId();
    }
}
