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
 * What a person reads in a document, from a file of lines {@code field = value}.
 *
 * <p>Text is given as it is, or as the place in the document where it stands: line, column and last line ({@code @12}, {@code
 * @12.20}, {@code @12.20-14}), so that facts on a document can be kept without its sentences. Code in those lines is left out.
 * {@code *} stands for anything. A time of which no moment can be made is {@code ?}, with the time as written
 * behind it or not.
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
