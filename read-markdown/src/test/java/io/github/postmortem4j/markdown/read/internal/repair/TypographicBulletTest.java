package io.github.postmortem4j.markdown.read.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypographicBulletTest {

    @Test
    void becomesAHyphen() {
        assertThat(replaced("• first\n  ◦ second")).isEqualTo("- first\n  - second");
    }

    @Test
    void ofASymbolFontBecomesAHyphen() {
        assertThat(replaced("\uf0b7\tfirst\n\uf0a7 second")).isEqualTo("- first\n- second");
    }

    @Test
    void withinBoldTextIsBeforeTheMark() {
        assertThat(replaced("**• 10:05:** The shop was down")).isEqualTo("- **10:05:** The shop was down");
    }

    @Test
    void withoutTextIsKept() {
        assertThat(replaced("• \n•text\n★ text")).isEqualTo("• \n•text\n★ text");
    }

    @Test
    void inCodeIsKept() {
        assertThat(replaced("```\n• code\n```\n• item")).isEqualTo("```\n• code\n```\n- item");
    }

    @Test
    void inCodeWithAShorterFenceInItIsKept() {
        assertThat(replaced("````\n```\n• code\n````\n• item")).isEqualTo("````\n```\n• code\n````\n- item");
    }

    @Test
    void inCodeWithALineThatOnlyBeginsLikeAFenceIsKept() {
        assertThat(replaced("```\n```text\n• code\n```\n• item")).isEqualTo("```\n```text\n• code\n```\n- item");
    }

    @Test
    void inTheCodeOfAListItemIsKept() {
        assertThat(replaced("- ```\n  • code\n  ```\n• item")).isEqualTo("- ```\n  • code\n  ```\n- item");
    }

    private static String replaced(String source) {
        return String.join("\n", TypographicBullet.replaced(List.of(source.split("\n", -1))));
    }
}
