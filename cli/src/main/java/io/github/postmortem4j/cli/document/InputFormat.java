package io.github.postmortem4j.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document is written in, and how the names of its files end. */
public enum InputFormat {
    JSON,
    MARKDOWN;

    /** Returns the form that a name tells of; {@code null} when it tells of none. */
    public static @Nullable InputFormat of(Path file) {
        for (InputFormat form : values()) {
            if (form.ending(file) != null) {
                return form;
            }
        }
        return null;
    }

    /** Returns what the name of a file ends in, when it is one of this form; {@code null} otherwise. */
    @Nullable String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return nameEndings().stream().filter(name::endsWith).findFirst().orElse(null);
    }

    /** Returns the name of a file without what tells of any form. */
    public static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        InputFormat form = of(file);
        String ending = form == null ? null : form.ending(file);
        return ending == null ? name : name.substring(0, name.length() - ending.length());
    }

    /** Returns the endings as a phrase: {@code .md or .markdown}. */
    String endings() {
        return String.join(" or ", nameEndings());
    }

    private List<String> nameEndings() {
        return switch (this) {
            case JSON -> List.of(".json");
            case MARKDOWN -> List.of(".md", ".markdown");
        };
    }
}
