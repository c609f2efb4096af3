package io.github.postmortem4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper with the module reports an invalid value as {@link PostmortemJson} does. */
class InvalidValuesTest {

    private static final Path CASES = Path.of("../json/src/test/resources/bad-input");

    /** Errors that the parser of the mapper finds, or the mapper itself. */
    private static final Pattern IN_THE_TEXT = Pattern.compile(
            "invalid JSON: .*|duplicate property .*|unexpected (content|end).*"
                    + "|the document is (empty|longer).*|.*ReadLimits.*",
            Pattern.DOTALL);

    private final PostmortemJson json = PostmortemJson.create();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new PostmortemJackson2Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // These settings do not apply within a postmortem.
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** Jackson 2 accepts some bytes that are not valid UTF-8, and a mapper reads null as null. */
    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().matches(".*(code-point|malformed|null-document).*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreManyInvalidValues() throws IOException {
        assertThat(cases()).filteredOn(file -> isInvalidValue(problem(file))).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheSameProblem(Path file) throws IOException {
        String problem = problem(file);
        byte[] bytes = Files.readAllBytes(file);

        if (isInvalidValue(problem)) {
            assertThatThrownBy(() -> mapper.readValue(bytes, Postmortem.class))
                    .isInstanceOfSatisfying(
                            MismatchedInputException.class,
                            e -> assertThat(e.getOriginalMessage()).isEqualTo(problem));
        } else {
            assertThatThrownBy(() -> mapper.readValue(bytes, Postmortem.class)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesInvalidJsonToTheParser() {
        assertThatThrownBy(() -> mapper.readValue("{\"timeline\":[{\"text\":", Postmortem.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("Unexpected end-of-input");
    }

    private static boolean isInvalidValue(String problem) {
        return !IN_THE_TEXT.matcher(problem).matches();
    }

    private String problem(Path file) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> json.read(file))
                .getOriginalMessage();
    }
}
