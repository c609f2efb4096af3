package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.TextMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksInProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See https://a.example/b?c=1&d=2.    | https://a.example/b?c=1&amp;d=2
            (HTTP://A.example/x)                | HTTP://A.example/x
            Write to ops@a.example, please      | mailto:ops@a.example
            www.a.example is down               | http://www.a.example
            https://a.example/it's_(c) is down  | https://a.example/it&#39;s_(c)
            https://a.example/b( is down        | https://a.example/b(
            """)
    void linksWebAndMailAddresses(String text, String href) {
        String shown = href.replaceFirst("^mailto:", "").replaceFirst("^http://www", "www");
        assertThat(page(HtmlRenderer.create(), text))
                .contains("<a href=\"" + href + "\" dir=\"auto\">" + shown + "</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://a.example/%0aalert(1)",
                "ftp://a.example",
                "file:///etc/passwd",
                "data:text/html,x",
                "vbscript://x",
                "x@10.0.0.5",
                "https://",
                "//a.example",
                "a.example",
                "hxxp://a.example"
            })
    void linksNothingElse(String text) {
        assertThat(page(HtmlRenderer.create(), text)).contains(text).doesNotContain("<a href=\"" + text, "mailto:");
    }

    @Test
    void keepsTheTextAroundSeveralAddresses() {
        assertThat(page(HtmlRenderer.create(), "From ftp://f to http://a.b and <http://c.d>!"))
                .contains("From ftp://f to <a href=\"http://a.b\" dir=\"auto\">http://a.b</a> and &lt;"
                        + "<a href=\"http://c.d\" dir=\"auto\">http://c.d</a>&gt;!</p>");
    }

    @Test
    void escapesAnAddress() {
        assertThat(page(HtmlRenderer.create(), "http://a.example/'\"><script>alert(1)</script>"))
                .contains(
                        "<a href=\"http://a.example/\" dir=\"auto\">http://a.example/</a>&#39;&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void doesNotLinkAddressesIfNotWanted() {
        HtmlRenderer renderer = HtmlRenderer.builder().linkUrls(false).build();
        assertThat(page(renderer, "See https://a.example.")).contains("<p dir=\"auto\">See https://a.example.</p>");
    }

    @Test
    void doesNotPutALinkIntoALink() {
        HtmlRenderer renderer =
                HtmlRenderer.builder().textMode(TextMode.MARKDOWN).build();
        assertThat(page(
                        renderer,
                        "[the http://a.example page](https://b.example), *https://c.example* and `http://d.example`"))
                .contains(
                        ">the http://a.example page</a>",
                        "<em><a href=\"https://c.example\" dir=\"auto\">https://c.example</a></em>",
                        "<code>http://d.example</code>");
    }

    private static String page(HtmlRenderer renderer, String text) {
        return renderer.render(Postmortem.builder()
                .title("Title")
                .summary(IssueSummary.builder().overview(text).build())
                .build());
    }
}
