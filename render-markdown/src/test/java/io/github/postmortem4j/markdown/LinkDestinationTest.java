package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The destination of a link is the address exactly as given. */
class LinkDestinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '¦',
            value = {
                "https://x.y/a%20b https://x.y/a%20b",
                "https://x.y/%2f%AF%09 https://x.y/%2f%AF%09",
                "https://x.y/a%zzb https://x.y/a%25zzb",
                "https://x.y/a%g0 https://x.y/a%25g0",
                "https://x.y/a%0g https://x.y/a%250g",
                "https://x.y/a%2 https://x.y/a%252",
                "https://x.y/a% https://x.y/a%25",
                "https://x.y/%٣٣ https://x.y/%25%D9%A3%D9%A3",
                "https://x.y/é|\" https://x.y/%C3%A9%7C%22",
                "https://x.y/a(b https://x.y/a&#40;b",
                "https://x.y/a)b <https://x.y/a)b>",
                "https://x.y/?a&amp;b&c=1 https://x.y/?a&amp;amp;b&c=1",
                "https://x.y/[x][a] https://x.y/[x&#93;[a]",
                "https://x.y/a%00b https://x.y/a%00b",
                "https://x.y/😀&copy;%2 https://x.y/%F0%9F%98%80&amp;copy;%252",
                "mailto:a mailto:a"
            })
    void encodesTheAddressForEveryEngine(String uri, String written) {
        assertThat(render(uri)).contains("- [t](" + written + ")\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:", "https://", "http:///x", "ftp://x.y", "x.y"})
    void writesOtherAddressesAsText(String uri) {
        assertThat(render(uri)).contains("- t (").doesNotContain("[t](");
    }

    private static String render(String uri) {
        return MarkdownRenderer.create()
                .render(Postmortem.builder()
                        .addLink(Link.builder().title("t").uri(uri).build())
                        .build());
    }
}
