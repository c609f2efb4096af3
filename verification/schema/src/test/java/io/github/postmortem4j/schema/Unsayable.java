package io.github.postmortem4j.schema;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Something that the library asks for and a schema cannot say.
 *
 * @param rule the id of the rule, or {@code reader}
 * @param said which message of the constraint, or a regular expression for the reader's sentence
 * @param value a regular expression for the values of which a schema cannot say it; all when absent
 * @param witness a document of which a schema finds nothing else either
 * @param why why a schema cannot say it
 */
record Unsayable(String rule, String said, @Nullable String value, String witness, String why) {

    static final List<Unsayable> LIST = read();

    private static List<Unsayable> read() {
        InputStream stream = Objects.requireNonNull(Unsayable.class.getResourceAsStream("/cannot-say.json"));
        return Document.MAPPER.readValue(stream, new TypeReference<List<Unsayable>>() {});
    }

    static boolean holds(Fault fault) {
        return LIST.stream().anyMatch(unsayable -> unsayable.covers(fault));
    }

    boolean covers(Fault fault) {
        return rule.equals(fault.rule())
                && (rule.equals(Fault.READER)
                        ? fault.said().matches(said)
                        : fault.said().equals(said))
                && (value == null || fault.value().matches(value));
    }

    @Override
    public String toString() {
        return rule + ' ' + said;
    }
}
