package io.github.postmortem4j.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The format of a document, with the file name extensions that denote it. */
public enum InputFormat {
    JSON,
    MARKDOWN;

    /** Returns the format that the file name extension denotes, or {@code null} if it denotes none. */
    static @Nullable InputFormat of(Path file) {
        for (InputFormat format : values()) {
            if (format.extension(file) != null) {
                return format;
            }
        }
        return null;
    }

    /** Returns the extension of a file of this format, or {@code null} for any other file. */
    @Nullable String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return extensions().stream().filter(name::endsWith).findFirst().orElse(null);
    }

    /** Returns the name of a file without the extension of its format. */
    public static String withoutExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        InputFormat format = of(file);
        String extension = format == null ? null : format.extension(file);
        return extension == null ? name : name.substring(0, name.length() - extension.length());
    }

    /** Returns the extensions as a phrase, such as {@code .md or .markdown}. */
    String extensionPhrase() {
        return String.join(" or ", extensions());
    }

    private List<String> extensions() {
        return switch (this) {
            case JSON -> List.of(".json");
            case MARKDOWN -> List.of(".md", ".markdown");
        };
    }
}
