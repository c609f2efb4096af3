package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits the longest form of a number: as read (1.5e9), as written (1.5E+9), and as a whole number (1500000000). */
class NumberLengthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'summary':{'impact':{'affectedUsersPercent':1.5e9}}} | 10",
                "{'x':1.5e9}                                           | 10",
                "{'x':-1.5e9}                                          | 11",
                "{'x':[1,[1.5e9]]}                                     | 10",
                "{'x':{'y':{'z':1.5e9}}}                               | 10",
                "{'x':1.5e-9}                                          | 6",
                "{'x':1.5e101}                                         | 8",
                "{'x':12300000000000000000}                            | 20"
            })
    void acceptsANumberOfTheMaximumLengthAsWrittenAndRejectsALongerOne(String document, int written) {
        String text = document.replace('\'', '"');
        Postmortem read = limitedTo(written).read(text);

        assertThat(limitedTo(written).read(limitedTo(written).write(read))).isEqualTo(read);
        assertThatThrownBy(() -> limitedTo(written - 1).read(text))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("a number is longer than allowed (ReadLimits.maxNumberLength)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"y\":%s}"})
    void rejectsAWholeNumberThatIsLongerAsWritten(String template) {
        // It has so many digits that it is written with an exponent.
        String whole = "7".repeat(117) + "000";
        String document = "{\"x\":" + template.formatted(whole) + "}";

        Postmortem read = limitedTo(123).read(document);
        assertThat(limitedTo(123).read(limitedTo(123).write(read))).isEqualTo(read);
        assertThatThrownBy(() -> limitedTo(122).read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("(ReadLimits.maxNumberLength)");
    }

    private static PostmortemJson limitedTo(int maxNumberLength) {
        return PostmortemJson.builder()
                .limits(ReadLimits.builder().maxNumberLength(maxNumberLength).build())
                .build();
    }
}
