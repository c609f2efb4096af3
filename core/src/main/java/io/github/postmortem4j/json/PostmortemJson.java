package io.github.postmortem4j.json;

/** x. */
public final class PostmortemJson {
    private PostmortemJson() {}
}
