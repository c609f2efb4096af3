package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.TextMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is data: with any text, the page has the same elements, and the text is shown as it is. */
class HostilePageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title></style></svg></main><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "]]> --> <!-- <![CDATA[",
                "&lt;b&gt; &amp;amp; &#60;",
                "{{constructor}} ${7*7} <%= 1 %>",
                "javascript:alert(1)",
                "lone surrogate",
                "\u202eright to left\u202c"
            })
    void textNeverChangesTheStructure(String text) {
        Postmortem hostile = SampleIncident.withTexts(text);
        Postmortem harmless = SampleIncident.withTexts("harmless");
        for (String language : List.of("en", "ar")) {
            HtmlRenderer renderer = HtmlRenderer.builder()
                    .language(Locale.forLanguageTag(language))
                    .build();
            RenderedPage page = RenderedPage.parse(renderer.render(hostile));
            assertThat(page.structure())
                    .isEqualTo(RenderedPage.parse(renderer.render(harmless)).structure());
            assertThat(page.values("href"))
                    .isEqualTo(RenderedPage.parse(renderer.render(harmless)).values("href"));
        }
    }

    @Test
    void showsTheTextAsItIs() {
        RenderedPage page =
                RenderedPage.parse(HtmlRenderer.create().render(SampleIncident.withTexts("<b>\"it's\"</b> & more")));
        assertThat(page.texts("h1")).containsExactly("<b>\"it's\"</b> & more");
        assertThat(page.texts("title")).contains("<b>\"it's\"</b> & more");
    }

    @Test
    void replacesCharactersThatNoMarkupAllows() {
        RenderedPage page = RenderedPage.parse(
                HtmlRenderer.create().render(SampleIncident.withTexts("a\u0000b\uD800c\uFFFEd\u001Be")));
        assertThat(page.texts("h1").get(0)).matches("a.?b.?c.?d.?e").doesNotContain("\uD800", "\uFFFE");
    }

    @Test
    void linksOnlyToSafeAddresses() {
        Postmortem postmortem = SampleIncident.of("""
                {"links":[{"title":"bad","uri":"javascript:alert(1)"},{"title":"","uri":"data:text/html,x"},
                {"title":"good","uri":"https://example.com/?a=1&b=(2)&amp;"},{"uri":"mailto:a@example.com"}]}""");
        RenderedPage page = RenderedPage.parse(HtmlRenderer.create().render(postmortem));
        assertThat(page.values("href"))
                .containsExactly("data:,", "https://example.com/?a=1&b=(2)&amp;", "mailto:a@example.com");
        assertThat(page.texts("li"))
                .containsExactly("bad (javascript:alert(1))", "data:text/html,x", "good", "mailto:a@example.com");
    }

    @Test
    void markdownInFieldsBecomesNoHtml() {
        Postmortem postmortem =
                SampleIncident.withTexts("<img src=x> [a](javascript:x) ![b](https://example.com/c.png)");
        RenderedPage page = RenderedPage.parse(
                HtmlRenderer.builder().textMode(TextMode.MARKDOWN).build().render(postmortem));
        assertThat(page.structure()).doesNotContain("img", "script");
        assertThat(page.values("href")).noneMatch(href -> href.startsWith("javascript"));
    }
}
