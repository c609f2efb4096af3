package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFacts.ActionCounts;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Converts documents to those of a cluster and back. */
final class ClusterDocument {

    /** The date of documents without one, so that a range without a lower bound includes them. */
    static final long NO_DATE = Long.MIN_VALUE;

    /** The fields of {@link StoredDocument}. */
    static final List<String> STORED = List.of(
            ClusterField.KEY,
            ClusterField.PATH,
            ClusterField.SOURCE,
            ClusterField.SERVICE,
            ClusterField.MECHANISM,
            ClusterField.FEATURES);

    private ClusterDocument() {}

    static Map<String, Object> of(IndexedDocument document) {
        StoredDocument stored = document.stored();
        Map<String, Object> source = new LinkedHashMap<>();
        source.put(ClusterField.KEY, stored.key());
        source.put(ClusterField.PATH, stored.path());
        putText(source, ClusterField.FOLDER, document.folder());
        putText(source, ClusterField.ID, document.id());
        source.put(ClusterField.HASH, document.hash());
        source.put(ClusterField.TERMS, terms(document.terms()));
        source.put(ClusterField.SOURCE, new String(stored.source(), StandardCharsets.UTF_8));
        List<Map<String, String>> features = new ArrayList<>();
        stored.features()
                .forEach((name, value) -> features.add(
                        Map.of("name", name, "value", Base64.getEncoder().encodeToString(value))));
        source.put(ClusterField.FEATURES, features);
        putFacts(source, document.facts());
        return source;
    }

    static Map<String, Object> ofFile(String path, String hash) {
        return Map.of(ClusterField.FILE, path, ClusterField.HASH, hash, ClusterField.DATE, NO_DATE);
    }

    /** An analyzer that splits at blanks returns the same terms with the same frequencies. */
    private static String terms(Map<String, Integer> terms) {
        List<String> all = new ArrayList<>();
        terms.forEach((term, count) -> all.addAll(Collections.nCopies(count, term)));
        return String.join(" ", all);
    }

    private static void putFacts(Map<String, Object> source, DocumentFacts facts) {
        Long date = facts.date();
        source.put(ClusterField.DATE, date == null ? NO_DATE : date);
        if (date != null) {
            int year = Instant.ofEpochSecond(date).atOffset(ZoneOffset.UTC).getYear();
            source.put(ClusterField.YEAR, String.valueOf(year));
        }
        if (!facts.severity().isBlank()) {
            source.put(ClusterField.SEVERITY, facts.severity());
            source.put(ClusterField.FOLDED_SEVERITY, facts.severity().toLowerCase(Locale.ROOT));
        }
        source.put(ClusterField.SERVICE, facts.services());
        source.put(
                ClusterField.FOLDED_SERVICE,
                facts.services().stream()
                        .map(service -> service.toLowerCase(Locale.ROOT))
                        .toList());
        source.put(ClusterField.MECHANISM, facts.mechanisms());
        Map<String, Long> times = new LinkedHashMap<>();
        facts.responseTimes().forEach((time, length) -> times.put(time.name(), length));
        source.put(ClusterField.TIMES, times);
        source.put(ClusterField.STILL_OPEN, facts.stillOpen());
        source.put(ClusterField.ACTIONS_DONE, facts.actions().done());
        source.put(ClusterField.ACTIONS_UNFINISHED, facts.actions().unfinished());
        source.put(ClusterField.ACTIONS_DROPPED, facts.actions().dropped());
        source.put(
                ClusterField.NOT_DONE,
                facts.actions().unfinished() + facts.actions().dropped() > 0);
        source.put(ClusterField.DUE, facts.dues());
        source.put(ClusterField.CONFIRMED, facts.confirmed());
        // As in the embedded index: a document with both counts as confirmed.
        source.put(ClusterField.SUSPECTED, facts.suspected() && !facts.confirmed());
    }

    private static void putText(Map<String, Object> source, String field, String text) {
        if (!text.isEmpty()) {
            source.put(field, text);
        }
    }

    static StoredDocument stored(JsonNode source) {
        Map<String, byte[]> features = new HashMap<>();
        for (JsonNode feature : source.path(ClusterField.FEATURES)) {
            features.put(
                    feature.path("name").asString(),
                    Base64.getDecoder().decode(feature.path("value").asString()));
        }
        return new StoredDocument(
                source.path(ClusterField.KEY).asString(),
                source.path(ClusterField.PATH).asString(),
                source.path(ClusterField.SOURCE).asString().getBytes(StandardCharsets.UTF_8),
                texts(source.path(ClusterField.SERVICE)),
                texts(source.path(ClusterField.MECHANISM)),
                features);
    }

    /** {@return the fields that {@link #facts(JsonNode)} reads} */
    static List<String> factFields() {
        List<String> fields = new ArrayList<>(List.of(
                ClusterField.DATE,
                ClusterField.SEVERITY,
                ClusterField.SERVICE,
                ClusterField.MECHANISM,
                ClusterField.STILL_OPEN,
                ClusterField.ACTIONS_DONE,
                ClusterField.ACTIONS_UNFINISHED,
                ClusterField.ACTIONS_DROPPED,
                ClusterField.DUE,
                ClusterField.CONFIRMED,
                ClusterField.SUSPECTED));
        for (ResponseTime time : ResponseTime.values()) {
            fields.add(ClusterField.TIME_PREFIX + time.name());
        }
        return fields;
    }

    /** Reads the facts from the fields of a hit. */
    static DocumentFacts facts(JsonNode fields) {
        long date = fields.path(ClusterField.DATE).path(0).asLong(NO_DATE);
        Map<ResponseTime, Long> times = new EnumMap<>(ResponseTime.class);
        for (ResponseTime time : ResponseTime.values()) {
            JsonNode length =
                    fields.path(ClusterField.TIME_PREFIX + time.name()).path(0);
            if (length.isNumber()) {
                times.put(time, length.asLong());
            }
        }
        List<Long> dues = new ArrayList<>();
        fields.path(ClusterField.DUE).forEach(due -> dues.add(due.asLong()));
        return new DocumentFacts(
                date == NO_DATE ? null : date,
                fields.path(ClusterField.SEVERITY).path(0).asString(""),
                texts(fields.path(ClusterField.SERVICE)),
                texts(fields.path(ClusterField.MECHANISM)),
                times,
                flag(fields, ClusterField.STILL_OPEN),
                new ActionCounts(
                        count(fields, ClusterField.ACTIONS_DONE),
                        count(fields, ClusterField.ACTIONS_UNFINISHED),
                        count(fields, ClusterField.ACTIONS_DROPPED)),
                dues,
                flag(fields, ClusterField.CONFIRMED),
                flag(fields, ClusterField.SUSPECTED));
    }

    private static boolean flag(JsonNode fields, String field) {
        return fields.path(field).path(0).asBoolean(false);
    }

    private static int count(JsonNode fields, String field) {
        return fields.path(field).path(0).asInt(0);
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asString()));
        return texts;
    }
}
