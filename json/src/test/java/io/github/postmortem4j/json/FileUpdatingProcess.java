package io.github.postmortem4j.json;

import java.io.IOException;
import java.nio.file.Path;

/** A program that adds tags to the document in a file, one update each. */
final class FileUpdatingProcess {

    private FileUpdatingProcess() {}

    /** Expects the file, the beginning of the tags, and their number. */
    public static void main(String[] args) throws IOException {
        addTags(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
    }

    static Path addTags(Path file, String name, int count) throws IOException {
        PostmortemJson json = PostmortemJson.create();
        for (int i = 0; i < count; i++) {
            String tag = name + "-" + i;
            json.update(file, postmortem -> postmortem.with(b -> b.addTag(tag)));
        }
        return file;
    }
}
