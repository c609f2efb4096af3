package io.github.postmortem4j.markdown.read.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person reads in a document, from a file with lines {@code field = value}.
 *
 * <p>A text is either written out or given as a position in the document, with line, column and last line: {@code @12},
 * {@code @12.20} or {@code @12.20-14}. That keeps the sentences of a document out of this repository. Code in these
 * lines is ignored. {@code *} matches anything. {@code ?}, optionally followed by the time as written, is a time that
 * cannot be resolved to a moment.
 */
record ExpectedReading(Map<String, List<String>> fields) {

    private static final Pattern PLACE = Pattern.compile("@(\\d+)(?:\\.(\\d+))?(?:-(\\d+))?$");

    static ExpectedReading read(Path file, List<String> document) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (!line.isBlank() && !line.startsWith("#")) {
                    String value = resolved(line.substring(equals + 1).strip(), document);
                    fields.computeIfAbsent(line.substring(0, equals).strip(), any -> new ArrayList<>())
                            .add(value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExpectedReading(fields);
    }

    private static String resolved(String value, List<String> document) {
        Matcher place = PLACE.matcher(value);
        if (!place.find()) {
            return value;
        }
        int from = Integer.parseInt(place.group(1));
        int column = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
        int to = place.group(3) == null ? from : Integer.parseInt(place.group(3));
        StringBuilder text = new StringBuilder();
        boolean code = false;
        for (int i = from; i <= to; i++) {
            String line = document.get(i - 1);
            boolean fence = line.strip().startsWith("```");
            code = fence != code;
            if (!code && !fence) {
                text.append(' ').append(i == from ? line.substring(column - 1) : line);
            }
        }
        return value.substring(0, place.start()) + text.toString().strip();
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    String one(String field) {
        return fields.getOrDefault(field, List.of("")).get(0);
    }
}
