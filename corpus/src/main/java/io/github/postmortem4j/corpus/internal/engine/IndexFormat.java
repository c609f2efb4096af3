package io.github.postmortem4j.corpus.internal.engine;

import io.github.postmortem4j.corpus.internal.text.WordAnalyzer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an index records about how it was made. */
public final class IndexFormat {

    /** To be incremented whenever the same document would be indexed in another way. */
    public static final String FORMAT = "1";

    private static final String VIEW = "view";

    private IndexFormat() {}

    /**
     * Returns what an index records.
     *
     * @param settings the settings that it is made with
     * @return names and values
     */
    public static Map<String, String> data(IndexSettings settings) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("format", FORMAT);
        data.put("search engine", WordAnalyzer.version());
        data.put("dictionary of mechanisms", settings.dictionary());
        data.put("configuration", settings.configuration());
        data.put(VIEW, settings.view());
        return data;
    }

    /**
     * Returns what an index was made with that differs from what is expected.
     *
     * @param found what the index records
     * @param expected what an index made now would record
     * @return the name of the first difference, the view aside; {@code ""} if there is none
     */
    public static String difference(Map<String, String> found, Map<String, String> expected) {
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            if (!entry.getKey().equals(VIEW) && !entry.getValue().equals(found.get(entry.getKey()))) {
                return entry.getKey();
            }
        }
        return "";
    }

    /**
     * Returns the view that an index holds.
     *
     * @param data what the index records
     * @return the name of the view; {@code ""} if it does not say
     */
    public static String view(Map<String, String> data) {
        return data.getOrDefault(VIEW, "");
    }
}
