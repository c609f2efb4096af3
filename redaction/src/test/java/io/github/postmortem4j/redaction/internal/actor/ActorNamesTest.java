package io.github.postmortem4j.redaction.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorNamesTest {

    private static final PersonNames NONE = PersonNames.of(List.of(), Map.of());

    private static ActorNames of(PersonNames known, boolean withParts, String... authors) {
        return ActorNames.in(Postmortem.builder().authors(List.of(authors)).build(), known, Map.of(), withParts);
    }

    @Test
    void splitsAField() {
        assertThat(ActorNames.split("Ada Lovelace and Grace Hopper")).containsExactly("Ada Lovelace", "Grace Hopper");
    }

    @Test
    void findsPeopleAndTheirParts() {
        assertThat(of(NONE, false, "Ada Lovelace").people()).isEqualTo(Map.of("Ada Lovelace", Term.Kind.NAME));
        assertThat(of(NONE, true, "Ada Lovelace").people())
                .isEqualTo(Map.of(
                        "Ada Lovelace", Term.Kind.NAME,
                        "alovelace", Term.Kind.LOGIN,
                        "Ada", Term.Kind.PART,
                        "Lovelace", Term.Kind.PART));
    }

    @Test
    void turnsANameInReverseOrderAround() {
        assertThat(of(NONE, true, "Lovelace, Ada").people()).containsEntry("Ada Lovelace", Term.Kind.NAME);
        assertThat(of(NONE, false, "Lovelace, Ada").people()).doesNotContainKey("Ada Lovelace");
        assertThat(of(NONE, true, "Engineering, London").people()).doesNotContainKey("London Engineering");
    }

    @Test
    void findsTheWordsOfAnAddress() {
        assertThat(of(NONE, false, "ada.lovelace@shop.example").people())
                .isEqualTo(Map.of("ada.lovelace@shop.example", Term.Kind.NAME, "ada lovelace", Term.Kind.NAME));
        assertThat(of(NONE, false, "ada@shop.example").people()).isEqualTo(Map.of("ada@shop.example", Term.Kind.NAME));
    }

    @Test
    void leavesTeamsAndKnownNamesAlone() {
        assertThat(of(NONE, true, "Database team").people()).isEmpty();
        PersonNames kept = PersonNames.of(List.of("Ada Lovelace"), Map.of("Grace Hopper", "an engineer"));
        assertThat(of(kept, true, "Ada Lovelace", "Grace Hopper").people()).isEmpty();
        ActorNames actors = of(kept, true, "Ada Lovelace");
        assertThat(actors.isKept("Ada Lovelace")).isTrue();
        assertThat(actors.isKept("Database team")).isTrue();
        assertThat(actors.isKept("Grace Hopper")).isFalse();
        assertThat(actors.isKept("Alan Turing")).isFalse();
        assertThat(actors.isKept("")).isFalse();
    }
}
