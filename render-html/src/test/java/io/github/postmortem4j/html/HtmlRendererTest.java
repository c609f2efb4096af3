package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.markdown.TextMode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final Postmortem SAMPLE = SampleIncident.withTexts("Search failed");

    static Collection<Layout> layouts() {
        return Layout.builtIn().values();
    }

    @Test
    void hasTheSectionsOfTheSpecInItsOrder() {
        assertThat(page(SAMPLE).texts("h2"))
                .containsExactly(
                        "Issue summary",
                        "Timeline",
                        "Root cause and resolution",
                        "Corrective and preventative measures",
                        "Lessons learned",
                        "Links",
                        "Related incidents");
    }

    @Test
    void showsDurationAndShareAsFigures() {
        assertThat(page(SAMPLE).textsOfClass("figure"))
                .contains(
                        "Duration11 hours and 30 minutes from 2026-03-01 22:00 UTC to 2026-03-02 09:30 UTC",
                        "Share of users affected12.5% 1,250,000 users");
    }

    @Test
    void listsEveryEntryWithItsNumberTimeKindAndDetails() {
        assertThat(page(SAMPLE).texts("tr"))
                .containsExactly(
                        "TimeEvent",
                        "1 2026-03-01 22:00 UTCStartedSearch failedBy: Search failedSource: Search failed",
                        "2 22:25 UTCDetected by a customerSearch failed",
                        "3 22:31 UTCEscalated to Search failedSearch failed",
                        "4 2026-03-02 08:40 UTCInvestigatedSearch failedInvestigated: Search failed"
                                + "Assumption: Search failedSearch failed",
                        "5 09:30 UTCResolvedSearch failed");
    }

    @Test
    void showsTasksWithTheirStatusInWords() {
        assertThat(page(SAMPLE).textsOfClass("task"))
                .containsExactly("Search failed Search failedin progresshigh priorityprevent"
                        + "owner: Search faileddue 2026-03-20tracker");
    }

    @Test
    void printsTheReasonOfAWaiverOnceWhereItsFactWouldBe() {
        assertThat(page(SAMPLE).textsOfClass("waived")).containsExactly("Misleading paths: Search failed");
        assertThat(page(SAMPLE).texts("h2")).doesNotContain("Notes");
    }

    @Test
    void showsTheReasonOfAWaiverInsteadOfAFact() {
        Postmortem waived =
                SampleIncident.of("{\"title\":\"T\",\"waivers\":[{\"rule\":\"S5\",\"reason\":\"never measured\"},"
                        + "{\"rule\":\"X9\",\"reason\":\"why not\"}]}");
        assertThat(page(waived).texts("dd")).containsExactly("unknown – never measured");
        assertThat(page(waived).texts("li")).containsExactly("Rule X9 is waived: why not");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void hasEverySectionOfALayoutThatHasContent(Layout layout) {
        RenderedPage page =
                RenderedPage.parse(HtmlRenderer.builder().layout(layout).build().render(SAMPLE));
        assertThat(page.values("id")).doesNotHaveDuplicates();
        assertThat(page.texts("h2")).hasSizeGreaterThan(3).doesNotContain("");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        RenderedPage page = page(SampleIncident.of("{}"));
        assertThat(page.texts("h1")).containsExactly("Untitled postmortem");
        assertThat(page.elements("section")).isEmpty();
        assertThat(page.elements("nav")).isEmpty();
    }

    @Test
    void derivesALayoutFromSeveral() {
        Layout layout =
                Layout.of(Section.head(), Layout.executive().getSections().get(3));
        RenderedPage page =
                RenderedPage.parse(HtmlRenderer.builder().layout(layout).build().render(SAMPLE));
        assertThat(page.texts("h2")).containsExactly("Why");
    }

    @Test
    void rejectsACustomSection() {
        HtmlRenderer.Builder builder =
                HtmlRenderer.builder().layout(Layout.of(Section.of("costs", (postmortem, out) -> {})));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("costs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "pt"})
    void hasLanguageAndDirection(String tag) {
        RenderedPage page = RenderedPage.parse(HtmlRenderer.builder()
                .language(Locale.forLanguageTag(tag))
                .build()
                .render(SAMPLE));
        assertThat(page.values("lang")).containsExactly(tag);
        assertThat(page.document().getDocumentElement().getAttribute("dir"))
                .isEqualTo(tag.equals("ar") ? "rtl" : "ltr");
    }

    @Test
    void linksTheContentsToTheSections() {
        RenderedPage page = page(SAMPLE);
        List<String> targets = page.values("href").stream()
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1))
                .toList();
        assertThat(targets).hasSize(7).isSubsetOf(page.values("id"));
    }

    @Test
    void statesWhatBrowsersNeedBeforeTheBody() {
        RenderedPage page = page(SAMPLE);
        assertThat(page.structure())
                .startsWith("html", "head", "meta", "meta", "meta", "meta", "meta", "link", "title", "style", "body");
        assertThat(page.values("name")).containsExactly("viewport", "color-scheme", "referrer");
        assertThat(page.values("charset")).containsExactly("utf-8");
        assertThat(page.texts("title")).startsWith("Search failed");
        assertThat(page.texts("style").get(0)).contains("prefers-color-scheme", ".timeline-drawing");
    }

    @Test
    void allowsNothingButItsOwnStyleSheet() {
        RenderedPage page = page(SAMPLE);
        assertThat(page.values("content").get(0))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .endsWith("'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page.structure()).doesNotContain("script", "img", "iframe", "form");
        assertThat(page.values("style")).isEmpty();
        assertThat(page.values("src")).isEmpty();
    }

    @Test
    void interpretsMarkdownOnlyOnRequest() {
        Postmortem postmortem = SampleIncident.of("""
                {"summary":{"overview":"It *failed* at [home](https://example.com/a_(b)?c&amp;d) `x<y`\\n\\n- a\\n- b"}}""");
        RenderedPage rich = RenderedPage.parse(
                HtmlRenderer.builder().textMode(TextMode.MARKDOWN).build().render(postmortem));
        assertThat(rich.texts("em")).containsExactly("failed");
        assertThat(rich.texts("code")).containsExactly("x<y");
        assertThat(rich.texts("li")).containsExactly("a", "b");
        assertThat(rich.elements("a").get(0).getAttribute("href")).isEqualTo("https://example.com/a_(b)?c&d");
        assertThat(page(postmortem).texts("p").get(1)).startsWith("It *failed* at [home]");
    }

    @Test
    void showsHowLongAnOngoingOutageHasLastedOnlyAtAGivenTime() {
        Postmortem ongoing = SampleIncident.of("""
                {"summary":{"startedAt":"2026-03-01T22:00:00Z"},
                "timeline":[{"at":"2026-03-01T22:00:00Z","kind":"STARTED","text":"It broke."}]}""");
        HtmlRenderer later = HtmlRenderer.builder()
                .now(Instant.parse("2026-03-01T23:30:00Z"))
                .build();
        assertThat(page(ongoing).texts("dd")).containsExactly("2026-03-01 22:00 UTC (ongoing)");
        assertThat(RenderedPage.parse(later.render(ongoing)).texts("dd"))
                .containsExactly("2026-03-01 22:00 UTC (ongoing, so far 1 hour and 30 minutes)");
    }

    @Test
    void showsTimesInTheGivenZoneIfTheDocumentHasNone() {
        Postmortem postmortem = SampleIncident.of(
                "{\"summary\":{\"startedAt\":\"2026-03-01T22:00:00Z\"," + "\"endedAt\":\"2026-03-01T23:00:00Z\"}}");
        HtmlRenderer tokyo =
                HtmlRenderer.builder().zone(ZoneId.of("Asia/Tokyo")).build();
        assertThat(RenderedPage.parse(tokyo.render(postmortem)).texts("dd"))
                .containsExactly("1 hour from 2026-03-02 07:00 UTC+09:00 to 08:00 UTC+09:00");
    }

    @Test
    void omitsTheDrawingOnRequest() {
        HtmlRenderer without = HtmlRenderer.builder().diagram(false).build();
        assertThat(RenderedPage.parse(without.render(SAMPLE)).elements("svg")).isEmpty();
        assertThat(page(SAMPLE).elements("svg")).hasSize(2);
    }

    @Test
    void keepsSectionsThatTheFormatHasNoPlaceFor() {
        Postmortem other = SampleIncident.of("""
                {"title":"T","summary":{"overview":"It broke."},"otherSections":[
                {"after":"issue-summary","heading":"Costs","level":2,"markdown":"**Much** <b>money</b>"}]}""");
        RenderedPage page = page(other);
        assertThat(page.texts("h2")).containsExactly("Issue summary", "Costs");
        assertThat(page.texts("strong")).containsExactly("Much");
        assertThat(page.elements("b")).isEmpty();
    }

    @Test
    void writesTheSameTextToAnAppendable() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.create().render(SAMPLE, out);
        assertThat(out).hasToString(HtmlRenderer.create().render(SAMPLE)).endsWith("</html>\n");
    }

    @Test
    void namesLanguageAndLayout() {
        assertThat(HtmlRenderer.create()).hasToString("HtmlRenderer{en, " + Layout.spec() + "}");
        assertThat(HtmlRenderer.create()).isSameAs(HtmlRenderer.create());
    }

    @Test
    @SuppressWarnings("NullAway")
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> HtmlRenderer.create().render(null));
        assertThatNullPointerException().isThrownBy(() -> HtmlRenderer.create().render(SAMPLE, null));
        assertThatNullPointerException().isThrownBy(() -> HtmlRenderer.builder().layout(null));
        assertThatNullPointerException().isThrownBy(() -> HtmlRenderer.builder().language(null));
    }

    private static RenderedPage page(Postmortem postmortem) {
        return RenderedPage.parse(HtmlRenderer.create().render(postmortem));
    }
}
