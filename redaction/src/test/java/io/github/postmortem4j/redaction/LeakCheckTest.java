package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

    private static final Postmortem ORIGINAL = Postmortem.builder()
            .addAuthors("Ada Lovelace", "SRE team", "engineer")
            .build();

    private final Redaction redaction = Redaction.builder()
            .mask("Project_Falcon*2 [R&D]", "falcon.corp")
            .role("Grace", "a manager")
            .keep("SRE team")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project_Falcon*2 [R&D]",
                "**Project\\_Falcon\\*2 \\[R\\&D\\]**",
                "project_falcon*2 &#91;R&amp;D&#93;",
                "Project_Falcon*2\n[R&#x26;D]",
                "> Project_Falcon*2\n> [R&D]",
                "{\"x\": \"Project_Falcon*2 [R\\u0026D]\"}",
                "{\"x\": \"\\u0050roject\\u005fFalcon*2\\n[R&D]\"}",
                "Project\u2060_Fal\u2060con*2 [R&D]",
                "Project_Falcon\\*2 #91;R#38;D#93;",
                "Project%5FFalcon%2A2%20%5BR%26D%5D"
            })
    void findsTermsDespiteEscapes(String output) {
        assertThat(redaction.leaksIn(ORIGINAL, output)).containsExactly("Project_Falcon*2 [R&D]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by Ada Lovelace's hand",
                "by Ada\n  Lovelace",
                "> by Ada\n> Lovelace",
                "**Ada** *Lovelace*",
                "[ADA LOVELACE](https://x)",
                "{\"a\":\"\\nAda\\tLovelace\"}",
                "\\nAda Lovelace",
                "Ada\n-Lovelace",
                "[\"Ada\\u0020Lovelace\"]",
                "ada\u2060@\u2060lovelace ada.lovelace@x"
            })
    void findsNamesOfTheOriginal(String output) {
        assertThat(redaction.leaksIn(ORIGINAL, output)).containsExactly("Ada Lovelace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the SRE team, an engineer and a manager",
                "Adam, Lovelace, engineers",
                "- Ada\n- Lovelace",
                "Ada\n\nLovelace",
                "{\"authors\":[\"Ada\",\"Lovelace\"]}",
                "{\"a\":\"x\\ngraceful\"}",
                "* Ada\n* Lovelace",
                "+ Ada\n+ Lovelace",
                "> Ada\n>\n> Lovelace",
                "Ada > Lovelace",
                "nobody\n",
                "nobody was there\n\n",
                "nobody was there\n-"
            })
    void acceptsOtherText(String output) {
        assertThatCode(() -> redaction.requireNoLeaks(ORIGINAL, output)).doesNotThrowAnyException();
    }

    /** In JSON, {@code \n} is a line feed before "an"; in other text, it may be a backslash before "nan" in a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see C:\\users\\nan\\logs",
                "{see} C:\\users\\nan",
                "C:\\users\\nan {x}",
                "[see] C:\\users\\nan",
                "C:\\users\\nan [x]"
            })
    void doesNotUnescapeTextThatIsNotJson(String output) {
        assertThat(leaksOfNan(output)).containsExactly("Nan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"It failed:\\nan error\"}",
                "[\"It failed:\\nan error\"]",
                " {\"text\": \"It failed:\\nan error\"}\n"
            })
    void unescapesJson(String output) {
        assertThat(leaksOfNan(output)).isEmpty();
    }

    private static List<String> leaksOfNan(String output) {
        return Redaction.builder().role("Nan", "a manager").build().leaksIn(ORIGINAL, output);
    }

    @Test
    void reportsEveryLeakOnce() {
        assertThatThrownBy(() -> redaction.requireNoLeaks(
                        ORIGINAL,
                        "Grace met Ada Lovelace, GRACE, an engineer and the engineer at https://FALCON.corp/"))
                .isInstanceOfSatisfying(
                        LeakException.class,
                        leak -> assertThat(leak.getLeaks())
                                .containsExactlyInAnyOrder("Grace", "Ada Lovelace", "engineer", "falcon.corp"))
                .hasMessageStartingWith("the output contains terms or names to be redacted: \"falcon.corp\", ");
    }

    @Test
    void listsTenLeaksAndCountsTheRest() {
        String[] terms = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "term" + (char) ('a' + number))
                .toArray(String[]::new);
        Redaction many = Redaction.builder().mask(terms).build();

        assertThatThrownBy(() -> many.requireNoLeaks(ORIGINAL, String.join(" ", terms)))
                .hasMessageContaining("\"termk\" and 2 more")
                .hasMessageNotContaining("terml");
        assertThatThrownBy(() -> many.requireNoLeaks(
                        ORIGINAL, String.join(" ", List.of(terms).subList(0, 10))))
                .hasMessageEndingWith("\"termk\"");
    }

    @Test
    void reportsTermsWithinTerms() {
        Redaction nested = Redaction.builder()
                .mask("con", "Falcon", "Project Falcon", "ject")
                .build();
        assertThat(nested.leaksIn(ORIGINAL, "a project falcon"))
                .containsExactlyInAnyOrder("con", "Falcon", "Project Falcon", "ject");
    }
}
