package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an index is in a cluster: behind an alias, whose name is the start of all other names.
 *
 * @param alias the name of the alias
 * @param shards the number of shards
 * @param replicas the number of further copies of each shard
 */
public record IndexPlace(String alias, int shards, int replicas) {

    /** {@return a name that no index has had} */
    String newIndex() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return alias + "-v" + IndexFormat.FORMAT + "-" + Instant.now().getEpochSecond() + "-" + unique;
    }

    /** {@return the name of the alias that an index has until it is complete} */
    static String buildingAlias(String index) {
        return index + "-building";
    }

    /** {@return a pattern for the names of all indices, for the cluster} */
    String allIndices() {
        return alias + "-v*";
    }

    /** {@return whether an index was created by {@link #newIndex()}, in any format} */
    boolean isIndex(String name) {
        return Pattern.matches(Pattern.quote(alias) + "-v\\d{1,9}-\\d{1,12}-[0-9a-f]{8}", name);
    }

    /** {@return the name of the index that holds the lock of updates} */
    String lockIndex() {
        return alias + "-lock";
    }
}
