package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, a slash is a line break and an arrow is a tab. */
class CodeBlocksTest {

    @ParameterizedTest
    @CsvSource({
        "'before/```/code/```/after', 'before/after/'",
        "'before/~~~/code/~~~/after', 'before/after/'",
        "'before/```` java/code/````/after', 'before/after/'",
        "'before/````/```/code/````/after', 'before/after/'",
        "'before/```/code', 'before/'",
        "'before//    code/after', 'before//after/'",
        "'before//→code/after', 'before//after/'",
        "'before//    code/    more/after', 'before//after/'"
    })
    void areRemoved(String text, String prose) {
        assertThat(CodeBlocks.removeFrom(decoded(text))).isEqualTo(decoded(prose));
    }

    @ParameterizedTest
    @CsvSource({
        "'no code at all'",
        "'before/    a wrapped line/after'",
        "'before//   three spaces/    then four'",
        "'- item//    its second paragraph'",
        "'* item//    its second paragraph'",
        "'+ item//→its second paragraph'",
        "'• item//    its second paragraph'",
        "'1. item//    its second paragraph'",
        "'12) item//    its second paragraph'",
        "'123456789. item//    its second paragraph'",
        "'- item/goes on//    its second paragraph'",
        "'a ``short`` word//then ``````more`` words'"
    })
    void areNotFoundInProseAndLists(String text) {
        assertThat(CodeBlocks.removeFrom(decoded(text)).strip())
                .isEqualTo(decoded(text).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "'1.no item//    code', '1.no item//'",
        "'12 monkeys//    code', '12 monkeys//'",
        "'-//    code', '-//'",
        "'1.//    code', '1.//'",
        "'1234567890. no item//    code', '1234567890. no item//'",
        "'- item//no longer the list//    code', '- item//no longer the list//'"
    })
    void areRemovedWhereNoListIsOpen(String text, String prose) {
        assertThat(CodeBlocks.removeFrom(decoded(text))).isEqualTo(decoded(prose));
    }

    private static String decoded(String text) {
        return text.replace('/', '\n').replace('→', '\t');
    }
}
