package io.github.postmortem4j.json.internal.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.postmortem4j.EntryKind;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class ExactEnumModifierTest {

    /** A property for which Jackson creates a codec of its own. */
    record Lenient(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            EntryKind kind) {}

    private final JsonMapper mapper = StrictJsonMapper.withLimits(StreamReadConstraints.defaults());

    @Test
    void rejectsWhiteSpaceAroundACaseInsensitiveConstant() {
        assertThat(mapper.readValue("{\"kind\":\"Note\"}", Lenient.class).kind())
                .isEqualTo(EntryKind.NOTE);
        assertThatThrownBy(() -> mapper.readValue("{\"kind\":\" Note\"}", Lenient.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("white space is not allowed around it");
    }
}
