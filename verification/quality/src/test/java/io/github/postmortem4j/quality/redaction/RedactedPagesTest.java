package io.github.postmortem4j.quality.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.HtmlRenderer;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.quality.Measurement;
import io.github.postmortem4j.quality.model.AnyPostmortem;
import io.github.postmortem4j.redaction.Redaction;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser shows no planted term on a redacted page, in any layout and text mode. */
class RedactedPagesTest {

    private static final int DOCUMENTS = 3;

    private static final AtomicLong PAGES = new AtomicLong();

    private static final List<Layout> LAYOUTS = List.copyOf(Layout.builtIn().values());

    private final Redaction redaction = Redaction.builder()
            .mask("Project Falcon", "Contoso", "47110815")
            .role("Ada Lovelace", "a pilot")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on **Project** [Falcon](https://wiki.example/f) at",
                "on [Con](https://a.example)[toso](https://b.example) at",
                "on Con[toso](https://b.example \"x\") at",
                "on ![Con](https://a.example/x.png)toso at",
                "on <b>Con</b>to<!-- x -->so at",
                "on *Con*to**so** at",
                "on Project\\\nFalcon at",
                "on Project  \nFalcon at",
                "on &Cfr;ontoso Cont&#x6f;s&ofr; at",
                "on Con&shy;toso Con&ZeroWidthSpace;toso at",
                "on Project%2520Falcon https://a.example/%50roject%2520Falcon at",
                "on `Con`toso ~~Con~~toso at",
                "on 47,110,815 users at",
                "by Ada [Lovelace](https://a.example) at",
                "by *Ada*&nbsp;<i>Lovelace</i> at"
            })
    void showNoPlantedTerm(String planted) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(planted.hashCode());
        for (int i = 0; i < DOCUMENTS; i++) {
            Postmortem original = AnyPostmortem.of(PlantedChoices.of(random, planted));
            Postmortem redacted = redaction.redact(original);
            for (Layout layout : LAYOUTS) {
                for (TextMode mode : TextMode.values()) {
                    String page = MarkdownRenderer.builder()
                            .layout(layout)
                            .textMode(mode)
                            .build()
                            .render(redacted);
                    requireNoPlantedTerm(shownByABrowser(page), page);
                    String html = HtmlRenderer.builder()
                            .layout(layout)
                            .textMode(mode)
                            .build()
                            .render(redacted);
                    requireNoPlantedTerm(html, html);
                }
            }
        }
    }

    @AfterAll
    static void recordPages() {
        Measurement.record("redacted-pages", Map.of("pages", PAGES.get()));
    }

    private static void requireNoPlantedTerm(String html, String page) {
        PAGES.incrementAndGet();
        assertThat(seen(html)).as(page).doesNotContain("falcon", "contoso", "47110815", "lovelace");
    }

    /** The test would find the terms on a page that is not redacted. */
    @ParameterizedTest
    @ValueSource(strings = {"[Con](https://a.example)[toso](https://b.example)", "Con&shy;toso", "*Con*to**so**"})
    void wouldBeSeenWithoutRedaction(String planted) {
        Postmortem original = Postmortem.builder().title(planted).build();
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().textMode(TextMode.MARKDOWN).build();

        Postmortem described = original.toBuilder()
                .summary(summary -> summary.overview(planted))
                .build();
        assertThat(seen(shownByABrowser(renderer.render(described)))).contains("contoso");
    }

    private static String shownByABrowser(String markdown) {
        return org.commonmark.renderer.html.HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
    }

    /** Returns the letters and digits of the text that a browser shows. */
    private static String seen(String html) {
        String text = Normalizer.normalize(Jsoup.parse(html).text(), Normalizer.Form.NFKD);
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
