package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder with two postmortems, of which the later one refers to the earlier one, and the site of them. */
record SampleSite(Path incidents, Path out) {

    private static final String LATER = """
            {"id":"inc-2","title":"T","severity":"SEV1","authors":["Grace Hopper"],
            "summary":{"overview":"T","startedAt":"2025-03-01T10:00:00Z","endedAt":"2025-03-01T11:00:00Z",
            "impact":{"services":["T"]}},
            "correctiveMeasures":{"actionItems":[
            {"task":"T","owner":"T","due":"2025-04-01","status":"OPEN"},
            {"task":"Alert on full disks","due":"2099-01-01","status":"OPEN"}]},
            "relations":[{"incident":"inc-1","kind":"RECURRENCE_OF","confirmedBy":"Grace Hopper"}]}""";

    private static final String EARLIER = """
            ---
            id: inc-1
            severity: SEV2
            ---
            # Checkout down

            ## Issue summary

            - **Duration:** 30 minutes, from 2024-05-01 10:00 UTC to 10:30 UTC

            [//]: # (postmortem4j 1 spec en 00000000)
            """;

    /** Writes the postmortems to a folder. */
    static SampleSite in(Path root) throws IOException {
        SampleSite site = new SampleSite(Files.createDirectories(root.resolve("incidents")), root.resolve("out"));
        Files.writeString(site.incidents.resolve("2024-checkout.md"), EARLIER);
        site.write("Disk full");
        return site;
    }

    /** Writes the later postmortem with a text in all of its fields. */
    void write(String text) throws IOException {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(String.format("\\u%04x", c)));
        Files.writeString(incidents.resolve("2025-disk.json"), LATER.replace("\"T\"", quoted + "\""));
    }

    CommandRun run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("site", incidents.toString(), "-o", out.toString(), "--today", "2025-04-11"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve(path)));
    }

    /** Returns the pages and the feed. */
    List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(out)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith("ml"))
                    .toList();
        }
    }
}
