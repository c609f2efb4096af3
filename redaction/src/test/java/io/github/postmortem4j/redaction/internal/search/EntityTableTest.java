package io.github.postmortem4j.redaction.internal.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Compares the table with that of commonmark-java, which its authors generate from the specification of HTML. */
class EntityTableTest {

    private static List<String> names() throws IOException {
        try (InputStream stream = EntityTable.class.getResourceAsStream("entities.txt")) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }

    @Test
    void hasAllEntitiesOfHtml() throws IOException {
        assertThat(names()).hasSize(2125).doesNotHaveDuplicates();
        assertThat(names()).extracting(String::length).allMatch(length -> length <= EntityTable.MAX_NAME);
        assertThat(names()).extracting(String::length).contains(EntityTable.MAX_NAME);
    }

    @Test
    void agreesWithAMarkdownParser() throws IOException {
        Parser parser = Parser.builder().build();
        for (String name : names()) {
            String expected = EntityTable.text(name);
            Paragraph paragraph = (Paragraph) parser.parse("a&" + name + ";b").getFirstChild();
            StringBuilder parsed = new StringBuilder();
            for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                parsed.append(node instanceof Text text ? text.getLiteral() : "?");
            }
            assertThat(parsed).as(name).hasToString("a" + expected + "b");
        }
    }

    @Test
    void doesNotKnowOtherNames() {
        assertThat(EntityTable.text("nosuch")).isNull();
        assertThat(EntityTable.text("")).isNull();
    }
}
