package io.github.postmortem4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site of a folder, as users write it and a real HTML parser reads it. */
class SiteCommandTest {

    @TempDir
    private Path root;

    private Path incidents;
    private Path out;
    private SampleSite sample;

    @BeforeEach
    void writeDocuments() throws IOException {
        sample = SampleSite.in(root);
        incidents = sample.incidents();
        out = sample.out();
    }

    private void write(String text) throws IOException {
        sample.write(text);
    }

    private CommandRun site(String... more) {
        return sample.run(more);
    }

    private Document page(String path) throws IOException {
        return sample.page(path);
    }

    private List<Path> files() throws IOException {
        return sample.files();
    }

    @Test
    void listsAllPostmortemsNewestFirst() throws IOException {
        CommandRun run = site("--title", "Incidents of Example");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("2 postmortems, 9 files changed" + System.lineSeparator());
        Document index = page("index.html");
        assertThat(index.title()).isEqualTo("Incidents of Example");
        assertThat(index.select("h1, h2, h3").eachText())
                .containsExactly("Incidents of Example", "2025", "Disk full", "2024", "Checkout down");
        assertThat(index.select(".report a").eachAttr("href"))
                .containsExactly("reports/2025-disk.html", "reports/2024-checkout.html");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFile() throws IOException {
        site();
        for (Path file : files()) {
            for (Element link : Jsoup.parse(Files.readString(file)).select("a[href], link[href]")) {
                String target = link.attr("href");
                if (!target.contains(":") && !target.startsWith("#")) {
                    assertThat(file.resolveSibling(target)).exists();
                }
            }
        }
    }

    @Test
    void linksRelatedPostmortemsBothWays() throws IOException {
        site();
        assertThat(page("reports/2025-disk.html")
                        .select("#other-postmortems h3, #other-postmortems a")
                        .eachText())
                .startsWith("This postmortem refers to", "Checkout down");
        assertThat(page("reports/2024-checkout.html")
                        .select("#other-postmortems h3, #other-postmortems a")
                        .eachText())
                .startsWith("Postmortems that refer to this one", "Disk full");
    }

    @Test
    void showsOverdueMeasuresByOwner() throws IOException {
        site();
        Document board = page("measures.html");
        assertThat(board.select("h2").eachText()).containsExactly("Disk full", "No owner");
        assertThat(board.select(".count, .owner-count").eachText())
                .containsExactly(
                        "Open measures on 2025-04-11: 2. Overdue: 1.", "Open: 1. Overdue: 1.", "Open: 1. Overdue: 0.");
        assertThat(board.select(".task").first().text()).contains("overdue by 10 days", "due 2025-04-01");
    }

    @Test
    void theSearchFindsWordsAndFacets() throws IOException {
        write("Größe déjà-vu");
        site();
        Document index = page("index.html");
        assertThat(index.select("select[name=severity] option").eachText())
                .containsExactly("All", "SEV1 (1)", "SEV2 (1)");
        assertThat(index.select("select[name=year] option").eachAttr("value")).containsExactly("", "2024", "2025");
        assertThat(index.selectFirst("#words").data()).contains("\ndeja 0\n", "\ngroße 0\n", "\ncheckout 1\n");
    }

    @Test
    void withoutScriptsNothingIsHiddenExceptTheSearch() throws IOException {
        site();
        assertThat(page("index.html")
                        .select("[hidden]")
                        .not("[data-facet=year]")
                        .eachAttr("id"))
                .containsExactly("search");
    }

    @Test
    void doesNotWriteUnchangedFilesAgain() throws IOException {
        site();
        FileTime past = FileTime.fromMillis(0);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, past);
        }
        assertThat(site().out()).startsWith("2 postmortems, 0 files changed");
        Path document = incidents.resolve("2025-disk.json");
        Files.writeString(document, Files.readString(document).replace("Alert on", "Report"));
        assertThat(site().out()).startsWith("2 postmortems, 3 files changed");
        assertThat(Files.getLastModifiedTime(out.resolve("statistics.html"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isNotEqualTo(past);
    }

    @Test
    void deletesThePagesOfPostmortemsThatAreGone() throws IOException {
        site();
        Files.delete(incidents.resolve("2025-disk.json"));
        site();
        assertThat(out.resolve("reports/2025-disk.html")).doesNotExist();
        assertThat(out.resolve("reports/2024-checkout.html")).exists();
    }

    @Test
    void reportsBrokenLinks() throws IOException {
        Files.delete(incidents.resolve("2024-checkout.md"));
        CommandRun run = site();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly("2025-disk.json: the relation to \"inc-1\" is broken: no such postmortem");
        assertThat(out.resolve("reports/2025-disk.html")).exists();
    }

    @Test
    void leavesOutWhatIsNotAPostmortem() throws IOException {
        Files.writeString(incidents.resolve("broken.json"), "{");
        CommandRun run = site();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("broken.json: rejected: ");
        assertThat(run.out()).startsWith("2 postmortems");
    }

    @Test
    void doesNotTouchAFolderWithOtherFiles() throws IOException {
        Files.writeString(Files.createDirectories(out).resolve("notes.txt"), "mine");
        CommandRun run = site();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("contains other files than a site");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPublicSiteNeedsAFolderOfItsOwn() {
        site();
        CommandRun run = site("--public");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("internal and public sites need folders of their own");
    }

    @Test
    void aPublicSiteContainsNoNamesAndNoMaskedTerms() throws IOException {
        write("The Falcon database of Grace Hopper was full");
        CommandRun run = site("--public", "--mask", "Falcon");
        assertThat(run.err()).isEmpty();
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContainIgnoringCase("falcon", "hopper");
        }
        assertThat(page("index.html").text()).contains("2025 [redacted] 2025-03-01");
    }

    @Test
    void anInternalSiteRejectsOptionsOfTheRedaction() {
        CommandRun run = site("--mask", "Falcon");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("options of the redaction have no effect without --public");
        assertThat(out).doesNotExist();
    }

    @Test
    void writesNoPublicSiteIfTheNameOfAFileWouldLeak() throws IOException {
        Files.move(incidents.resolve("2025-disk.json"), incidents.resolve("falcon.json"));
        CommandRun run = site("--public", "--mask", "Falcon");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nothing was written", "rename files");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script></title></style></select></svg></main><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "]]> --> <!-- <![CDATA[",
                "javascript:alert(1)",
                "</option><option>&lt;b&gt;",
                "\u202eright to left\u0007"
            })
    void textNeverChangesTheStructure(String text) throws IOException {
        write("harmless");
        site();
        TreeMap<String, String> harmless = structures();
        write(text);
        site();
        assertThat(structures()).isEqualTo(harmless);
    }

    private TreeMap<String, String> structures() throws IOException {
        TreeMap<String, String> structures = new TreeMap<>();
        for (Path file : files()) {
            Document document = file.toString().endsWith(".xml")
                    ? Jsoup.parse(Files.readString(file), "", Parser.xmlParser())
                    : Jsoup.parse(Files.readString(file));
            StringBuilder structure = new StringBuilder();
            for (Element element : document.getAllElements()) {
                structure.append(element.tagName());
                element.attributes().forEach(attribute -> structure.append(' ').append(attribute.getKey()));
                structure.append('\n');
            }
            structures.put(out.relativize(file).toString(), structure.toString());
        }
        return structures;
    }

    @Test
    void aPolicyForbidsEverythingThatIsNotPartOfThePage() throws IOException {
        site();
        String policy = page("index.html")
                .selectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").contains("; script-src 'sha256-");
        assertThat(page("measures.html").outerHtml()).doesNotContain("script");
    }
}
