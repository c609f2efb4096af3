package io.github.postmortem4j.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of {@code docs/corpus.md} in order. With {@code -Dgolden.update=true}, it writes their output into the page. */
@Tag("slow")
class CorpusPageTest {

    private static final Path PAGE = Path.of("../docs/corpus.md");
    private static final Path INCIDENTS = Path.of("src/test/resources/corpus-guide/incidents");
    private static final List<String> EXAMPLES =
            List.of("cloudflare-2019-07-02.json", "github-2018-10-21.json", "gitlab-2017-01-31.json");
    private static final Pattern BLOCK = Pattern.compile("(?s)(?<=```console\n).*?(?=```)");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path directory;

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        copyIncidents();
        String page = Files.readString(PAGE);

        String printed = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(run(block.group())));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, printed);
        } else {
            assertThat(printed).isEqualTo(page);
        }
    }

    private void copyIncidents() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("incidents"));
        try (var files = Files.newDirectoryStream(INCIDENTS)) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        for (String example : EXAMPLES) {
            Files.copy(Path.of("../examples", example), folder.resolve(example));
        }
    }

    private String run(String block) {
        StringBuilder result = new StringBuilder();
        block.lines().filter(line -> line.startsWith("$ ")).forEach(line -> {
            ProgramRun run =
                    ProgramRun.commandLine(directory, Map.of(), arguments(line.substring("$ postmortem ".length())));
            assertThat(run.exitCode()).as(line + run.err()).isLessThan(2);
            result.append(line).append('\n').append(run.out());
        });
        return result.toString();
    }

    private static List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        ARGUMENT.matcher(line)
                .results()
                .map((MatchResult match) -> match.group(1) == null ? match.group(2) : match.group(1))
                .forEach(arguments::add);
        return arguments;
    }
}
