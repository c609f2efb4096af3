package io.github.postmortem4j.markdown.read.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postmortem4j.markdown.read.internal.source.FrontMatter.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    private static FrontMatter read(String... lines) {
        return FrontMatter.of(List.of(lines));
    }

    private static String fields(String... lines) {
        StringBuilder out = new StringBuilder();
        for (Field field : read(lines).fields()) {
            out.append(field.name()).append('=').append(field.values()).append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void countsTheLinesWithBothDelimiters() {
        assertThat(read("---", "title: Lights out", "---", "text").length()).isEqualTo(3);
        assertThat(read("+++ ", "title = 'Lights out'", "+++").length()).isEqualTo(3);
    }

    @Test
    void needsBothDelimiters() {
        assertThat(read("title: Lights out", "---").length()).isZero();
        assertThat(read("---", "title: Lights out").length()).isZero();
        assertThat(read("---", "title: Lights out", "+++").fields()).isEmpty();
    }

    @Test
    void readsStringsAndLists() {
        assertThat(fields("---", "title: \"Lights out\" ", "tags: [a, 'b', ]", "sub_Title-x: A # why", "---"))
                .isEqualTo("title=[Lights out] tags=[a, b] subtitlex=[A]");
    }

    @Test
    void keepsHalfAPairOfQuotes() {
        assertThat(fields("---", "a: \"", "b: 'x\"", "c: ''", "---")).isEqualTo("a=[\"] b=['x\"] c=[]");
    }

    @Test
    void readsItemsBelowAName() {
        assertThat(fields("---", "authors:", "  - Ada", "- 'Kofi'", "---")).isEqualTo("authors=[Ada, Kofi]");
    }

    @Test
    void namesANestedFieldByBothNames() {
        FrontMatter front = read("---", "incident:", "  id: INC-7", "  # remark", "  open-since: 9:40", "---");
        assertThat(front.fields())
                .extracting(Field::label, Field::name, Field::values, Field::line, Field::column)
                .containsExactly(
                        tuple("incident", "incident", List.of(), 2, 10),
                        tuple("incident.id", "incident.id", List.of("INC-7"), 3, 7),
                        tuple("incident.open-since", "incident.opensince", List.of("9:40"), 5, 15));
    }

    @Test
    void joinsTheLinesOfAText() {
        assertThat(fields("---", "a: One", "  two", "", "  three: 3", "b: x", "---"))
                .isEqualTo("a=[One two three: 3] b=[x]");
        assertThat(fields("---", "a: |", "  One", "  two", "---")).isEqualTo("a=[One two]");
        assertThat(fields("---", "a: >-", "  One", "---")).isEqualTo("a=[One]");
        assertThat(fields("---", "a: |+", "  One", "---")).isEqualTo("a=[One]");
        assertThat(fields("---", "a: ||", "  One", "---")).isEqualTo("a=[|| One]");
        assertThat(fields("---", "a:", "  One", "  two: 2", "---")).isEqualTo("a=[One two: 2]");
        assertThat(fields("---", "a:", "- One", "  two", "- three", "---")).isEqualTo("a=[One two, three]");
    }

    @Test
    void ignoresLinesBeforeTheFirstField() {
        assertThat(fields("---", "  text", "- item", ": x", "1: x", "a: b", "---"))
                .isEqualTo("a=[b]");
    }

    @Test
    void readsAListOfTomlOverSeveralLines() {
        assertThat(fields("+++", "tags = [", "  'a',", "  # remark", "", "  \"b\"", "]", "id = 7", "+++"))
                .isEqualTo("tags=[a, b] id=[7]");
    }

    @Test
    void findsTheFirstKnownName() {
        FrontMatter front = read("---", "name: A", "title: B", "---");
        assertThat(front.find("subject", "title", "name"))
                .extracting(Field::values)
                .isEqualTo(List.of("B"));
        assertThat(front.find("x")).isNull();
    }

    @Test
    void namesTheFieldsOfATomlTableByBothNames() {
        assertThat(fields(
                        "+++",
                        "id = 7",
                        "[incident]",
                        "owner = 'Ada'",
                        "[[ links ]]",
                        "url = 'u'",
                        "[]",
                        "a = 1",
                        "+++"))
                .isEqualTo("id=[7] incident.owner=[Ada] links.url=[u] a=[1]");
        assertThat(fields("---", "a: One", "[b]", "c: d", "---")).isEqualTo("a=[One [b]] c=[d]");
        assertThat(fields("+++", "a = 'One'", "[b", "c = 'd'", "+++")).isEqualTo("a=[One [b] c=[d]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"a\\\"b\"|a\"b",
                "\"a\\\\b\"|a\\b",
                "\"a\\/b\"|a/b",
                "\"caf\\u00e9\"|café",
                "\"\\u00E9\\u00e9!\"|éé!",
                "\"\\U0001F525x\"|🔥x",
                "\"\\U00110000\"|\\U00110000",
                "\"\\u00e\"|\\u00e",
                "\"\\u00eg\"|\\u00eg",
                "\"\\u００e9\"|\\u００e9",
                "\"\\q\"|\\q",
                "\"a\\\"|a\\",
                "'a\\u00e9'|a\\u00e9"
            })
    void readsTheEscapesOfQuotedText(String written, String value) {
        assertThat(read("---", "a: " + written, "---").fields().get(0).values()).containsExactly(value);
    }

    @Test
    void readsEscapesOfSpaces() {
        assertThat(read("---", "a: \"x\\ty\\nz\"", "---").fields().get(0).values())
                .containsExactly("x\ty\nz");
    }

    @Test
    void endsAtACommentOnlyIfItIsNotQuoted() {
        assertThat(fields("---", "a: b #c", "d: 'e #f'", "g: h#i", "---")).isEqualTo("a=[b] d=[e #f] g=[h#i]");
        assertThat(fields("---", "a:", "  x_y-z2: 1", "  x y: 2", "---")).isEqualTo("a=[] a.xyz2=[1 x y: 2]");
    }
}
