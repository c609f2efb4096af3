package io.github.postmortem4j.corpus.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The labels of the labeled incidents. */
final class RecurrenceLabels {

    private final Map<String, Query> queries = new TreeMap<>();
    private final Map<String, String> parents = new HashMap<>();

    RecurrenceLabels(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                String[] cells = line.split("\t");
                Query query = queries.computeIfAbsent(cells[0], Query::new);
                if (cells[2].equals("2")) {
                    query.relevant.add(cells[1]);
                    query.kinds.add(cells[3]);
                } else {
                    query.related.add(cells[1]);
                }
                parents.put(root(cells[0]), root(cells[1]));
            }
        }
        queries.values().removeIf(query -> query.relevant.isEmpty());
    }

    List<Query> queries() {
        return new ArrayList<>(queries.values());
    }

    /** {@return a name that queries about the same recurring failure share} */
    String group(String query) {
        return root(query);
    }

    private String root(String document) {
        String parent = parents.getOrDefault(document, document);
        return parent.equals(document) ? document : root(parent);
    }

    /** A query and its answers. */
    static final class Query {

        final String id;
        final Set<String> relevant = new HashSet<>();
        final Set<String> related = new HashSet<>();
        private final Set<String> kinds = new HashSet<>();

        Query(String id) {
            this.id = id;
        }

        /** {@return E if the text states it, R for the same service, M for the same mechanism elsewhere} */
        String kind() {
            return kinds.contains("E") ? "E" : kinds.contains("R") ? "R" : "M";
        }

        /** {@return the rank of the first right answer, from 1; a large number if there is none} */
        int rank(List<String> ranking) {
            int rank = 1;
            for (String document : ranking) {
                if (relevant.contains(document)) {
                    return rank;
                }
                if (!related.contains(document) && !document.equals(id)) {
                    rank++;
                }
            }
            return Integer.MAX_VALUE;
        }
    }
}
