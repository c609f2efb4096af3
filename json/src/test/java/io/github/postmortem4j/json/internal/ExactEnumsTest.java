package io.github.postmortem4j.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.postmortem4j.EntryKind;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class ExactEnumsTest {

    /** A member for which Jackson makes a codec of its own. */
    record Lenient(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            EntryKind kind) {}

    private final JsonMapper mapper = Mappers.strict(StreamReadConstraints.defaults());

    @Test
    void takesNoWhiteSpaceAroundAConstantThatMayBeWrittenInAnyCase() {
        assertThat(mapper.readValue("{\"kind\":\"Note\"}", Lenient.class).kind())
                .isEqualTo(EntryKind.NOTE);
        assertThatThrownBy(() -> mapper.readValue("{\"kind\":\" Note\"}", Lenient.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("it has white space around it");
    }
}
