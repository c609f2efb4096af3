package io.github.postmortem4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Postmortems in groups by service, mechanism, severity and year, which readers without scripts use. */
class SiteGroupsTest {

    @TempDir
    private Path root;

    private SampleSite site;

    @BeforeEach
    void writeDocuments() throws IOException {
        site = SampleSite.in(root);
    }

    @Test
    void groupsPostmortemsBySeverity() throws IOException {
        site.run();
        Document page = site.page("severities.html");
        assertThat(page.select("h1, h2").eachText()).containsExactly("Postmortems by severity", "SEV1", "SEV2");
        assertThat(page.select("section").eachText())
                .containsExactly("SEV1 Disk full 2025-03-01", "SEV2 Checkout down 2024-05-01");
        assertThat(page.select("section a").eachAttr("href"))
                .containsExactly("reports/2025-disk.html", "reports/2024-checkout.html");
    }

    @Test
    void groupsPostmortemsByServiceAndMechanism() throws IOException {
        site.run();
        assertThat(site.page("services.html").select("section").eachText())
                .containsExactly("Disk full Disk full 2025-03-01");
        assertThat(site.page("mechanisms.html").select("section li").eachText())
                .containsExactly("Disk full 2025-03-01");
    }

    @Test
    void linksEachGroupWithItsNumberOfPostmortems() throws IOException {
        site.run();
        Document page = site.page("severities.html");
        assertThat(page.select(".chips li").eachText()).containsExactly("SEV1 1", "SEV2 1");
        for (Element link : page.select(".chips a")) {
            assertThat(page.select(link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    @Test
    void theIndexLinksTheGroupsAndTheYears() throws IOException {
        site.run();
        Document index = site.page("index.html");
        assertThat(index.select("nav.groups a").eachText())
                .containsExactly(
                        "Postmortems by service",
                        "Postmortems by failure mechanism",
                        "Postmortems by severity",
                        "2025",
                        "2024");
        assertThat(index.select(index.select("nav.groups .chips a").last().attr("href"))
                        .text())
                .isEqualTo("2024");
    }

    @Test
    void aFacetWithoutValuesHasNoPage() throws IOException {
        Files.delete(site.incidents().resolve("2025-disk.json"));
        site.run();
        assertThat(site.out().resolve("services.html")).doesNotExist();
        assertThat(site.page("index.html").select("nav.groups a").eachText())
                .containsExactly("Postmortems by severity", "2024");
    }

    @Test
    void namesThatDifferOnlyInPunctuationAreGroupsOfTheirOwn() throws IOException {
        String document = Files.readString(site.incidents().resolve("2025-disk.json"));
        Files.writeString(
                site.incidents().resolve("2025-disk.json"),
                document.replaceFirst("\"services\":\\[[^]]*]", "\"services\":[\"A/B\",\"A B\",\"دفع\",\"!\"]"));
        site.run();
        Document page = site.page("services.html");
        assertThat(page.select("h2").eachText()).containsExactly("!", "A B", "A/B", "دفع");
        assertThat(page.select("h2").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".chips a").eachAttr("href"))
                .containsExactlyElementsOf(page.select("h2").stream()
                        .map(heading -> "#" + heading.id())
                        .toList());
    }
}
