package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of each document of the folder {@code drawings}; {@code -Dgolden.update=true} updates the expected ones. */
class ExpectedDrawingsTest {

    static Stream<DrawingCase> cases() throws IOException {
        return Stream.concat(DrawingCase.all(900, Locale.ENGLISH), DrawingCase.all(340, Locale.forLanguageTag("ar")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void drawsTheTimelineOfADocument(DrawingCase drawing) throws IOException {
        String lines = drawing.svg().replace("><", ">\n<") + "\n";
        Path expected = DrawingCase.FOLDER.resolve("%s.%s.svg".formatted(drawing.name(), drawing.language()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected));
    }
}
