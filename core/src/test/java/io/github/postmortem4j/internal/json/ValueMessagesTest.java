package io.github.postmortem4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueMessagesTest {

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of(null, "another kind of value"),
                Arguments.of(Postmortem.Status.class, "one of DRAFT, IN_REVIEW, PUBLISHED"),
                Arguments.of(String.class, "a string"),
                Arguments.of(boolean.class, "true or false"),
                Arguments.of(Boolean.class, "true or false"),
                Arguments.of(Long.class, "a whole number"),
                Arguments.of(BigDecimal.class, "a number"),
                Arguments.of(List.class, "an array"),
                Arguments.of(Postmortem.class, "an object"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void describeTheExpectedKindOfValue(@Nullable Class<?> target, String description) {
        assertThat(ValueMessages.unexpected(target, "a number"))
                .isEqualTo("expected " + description + ", found a number");
    }

    @Test
    void quoteTextThatIsNotAConstant() {
        assertThat(ValueMessages.notAllowed("PAGER", DetectionMethod.class))
                .isEqualTo(
                        "\"PAGER\" is not allowed here: expected one of MONITORING_ALERT, ENGINEER, CUSTOMER, OTHER");
        assertThat(ValueMessages.notAllowed(3, DetectionMethod.class))
                .startsWith("3 is not allowed here: expected one of ");
    }
}
