package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private final KnownNames names = new KnownNames(List.of("Map", "map search", "Map search index", "Caché"));

    @Test
    void areFoundInTheOrderOfTheTextOnceEach() {
        assertThat(names.in("The cache, the map and the MAP (of the cache)")).containsExactly("Caché", "Map");
        assertThat(names.in("The mapping")).isEmpty();
        assertThat(names.in("")).isEmpty();
    }

    @Test
    void areAsLongAsPossible() {
        assertThat(names.in("The map-search index")).containsExactly("Map search index");
        assertThat(names.in("The map search of the map")).containsExactly("map search", "Map");
        assertThat(names.in("The map search")).containsExactly("map search");
    }

    @Test
    void maybeNone() {
        assertThat(names.isEmpty()).isFalse();
        assertThat(new KnownNames(List.of()).isEmpty()).isTrue();
        assertThat(new KnownNames(List.of()).in("The map")).isEmpty();
    }
}
