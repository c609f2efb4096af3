package io.github.postmortem4j.schema.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{@return how far it is}                          | how far it is",
                "Says <em>one</em> thing.                         | Says one thing.",
                "Such as {@code a < b} or {@literal @}.           | Such as a < b or @.",
                "It is {@link #OPEN} or {@link Other#IN_WORK}.    | It is OPEN or IN_WORK.",
                "In {@link Other#getCause() the cause}.           | In the cause.",
                "Version {@value #VERSION}, {@value #SAME}.       | Version 1.0, 1.0."
            })
    void convertsMarkupToPlainText(String comment, String text) throws IOException {
        assertThat(javadoc(comment).firstParagraph("Type#getValue")).isEqualTo(text);
    }

    @Test
    void separatesParagraphsAndJoinsLines() throws IOException {
        String comment = "One\n     * line.\n     *\n     * <p>Another {@code\n     * word}.";

        assertThat(javadoc(comment).paragraphs("Type#getValue")).containsExactly("One line.", "Another word.");
    }

    @Test
    void findsNestedTypesAndConstants() throws IOException {
        Javadoc javadoc = javadoc("A value.");

        assertThat(javadoc.firstParagraph("Type")).isEqualTo("A type.");
        assertThat(javadoc.firstParagraph("Type.Status#OPEN")).isEqualTo("Not begun.");
        assertThatThrownBy(() -> javadoc.firstParagraph("Type#getOther")).hasMessage("Type#getOther has no Javadoc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A list: <ul><li>one</ul>",
                "See {@link Other}.",
                "See {@link Other#getCause()}.",
                "Version {@value #UNKNOWN}.",
                "{@index word}",
                "A broken {@link"
            })
    void rejectsUnsupportedMarkup(String comment) throws IOException {
        Javadoc javadoc = javadoc(comment);

        assertThatThrownBy(() -> javadoc.firstParagraph("Type#getValue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Javadoc of Type#getValue: ");
    }

    private Javadoc javadoc(String comment) throws IOException {
        Files.writeString(folder.resolve("Type.java"), """
                package any;
                /** A type. */
                interface Type {
                    String VERSION = "1.0";
                    String SAME = Type.VERSION;
                    /** %s */
                    String getValue();
                    enum Status {
                        /** Not begun. */
                        OPEN
                    }
                }
                """.formatted(comment));
        return Javadoc.of(folder);
    }
}
