package io.github.postmortem4j.markdown.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table in the folder {@code tables}, with one text and what it is read as on each line: {@code text => value}. Lines
 * that begin with two slashes are comments. In a text, {@code ⏎} is the end of a line and {@code ␠} a space at either end.
 */
public final class TextTable {

    private TextTable() {}

    /** {@return a test for each row, which compares the value with what a text is read as} */
    public static Stream<DynamicTest> tests(String table, UnaryOperator<String> reading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/tables", table));
        assertThat(lines).hasSizeGreaterThan(10);
        return lines.stream()
                .filter(line -> !line.startsWith("//") && !line.isBlank())
                .map(line -> {
                    String[] row = line.split(" => ", 2);
                    String text = row[0].replace('⏎', '\n').replace('␠', ' ');
                    return DynamicTest.dynamicTest(
                            row[0], () -> assertThat(reading.apply(text)).isEqualTo(row[1]));
                });
    }
}
