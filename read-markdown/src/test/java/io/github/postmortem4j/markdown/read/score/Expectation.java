package io.github.postmortem4j.markdown.read.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person reads in a document, from a file of lines {@code field = value}.
 *
 * <p>Text is given as it is, or as the lines of the document that it stands in ({@code @12} or {@code @12-14}), so that facts on a
 * document can be kept without its sentences. A time of which no moment can be made is {@code ?}, with the time as written
 * behind it or not.
 */
record Expectation(Map<String, List<String>> fields) {

    static Expectation read(Path file, List<String> document) {
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
        return new Expectation(fields);
    }

    private static String resolved(String value, List<String> document) {
        int at = value.lastIndexOf('@');
        String lines = at < 0 ? "" : value.substring(at + 1);
        if (!lines.matches("\\d+(-\\d+)?")) {
            return value;
        }
        String[] ends = lines.split("-");
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[ends.length - 1]);
        String text = document.subList(from - 1, to).stream().collect(Collectors.joining(" "));
        return value.substring(0, at) + text;
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    String one(String field) {
        return fields.getOrDefault(field, List.of("")).get(0);
    }
}
