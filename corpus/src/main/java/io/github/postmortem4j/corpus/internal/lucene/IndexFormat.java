package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.Version;

/** What the commits of an index record about how it was made. */
final class IndexFormat {

    /** To be incremented whenever the same document would be indexed in another way. */
    static final String FORMAT = "1";

    private static final String VIEW = "view";

    private IndexFormat() {}

    /** {@return the data of a commit} */
    static Map<String, String> commitData(IndexSettings settings) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("format", FORMAT);
        data.put("search engine", "Lucene " + Version.LATEST.major);
        data.put("dictionary of mechanisms", settings.dictionary());
        data.put("configuration", settings.configuration());
        data.put(VIEW, settings.view());
        return data;
    }

    /**
     * Returns what an index was made with that differs from the settings.
     *
     * @param data the data of its commit
     * @param settings the settings
     * @return the name of the first difference, the view aside; {@code ""} if there is none
     */
    static String difference(Map<String, String> data, IndexSettings settings) {
        for (Map.Entry<String, String> expected : commitData(settings).entrySet()) {
            if (!expected.getKey().equals(VIEW) && !expected.getValue().equals(data.get(expected.getKey()))) {
                return expected.getKey();
            }
        }
        return "";
    }

    /** {@return the view that an index holds; "" if it does not say} */
    static String view(Map<String, String> data) {
        return data.getOrDefault(VIEW, "");
    }
}
