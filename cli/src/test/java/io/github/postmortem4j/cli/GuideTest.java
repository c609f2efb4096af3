package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the guide are one program: its types, then its statements, each block after the one before. */
class GuideTest {

    private static final String END_OF_BLOCK = "--- end of block ---";

    @TempDir
    private Path folder;

    @Test
    void isOneProgramThatPrintsWhatStandsBelowItsSamples() throws Exception {
        SamplePage guide = new SamplePage(Path.of("../docs/guide.md"), folder);

        List<String> printed = Arrays.stream(
                        guide.run("Guide", program(guide.blocks("java"))).split(END_OF_BLOCK))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .toList();

        if (Boolean.getBoolean("golden.update")) {
            guide.show(printed);
        }
        assertThat(guide.blocks("text")).map(String::strip).containsExactlyElementsOf(printed);
    }

    private static String program(List<String> blocks) {
        String imports = blocks.stream()
                .flatMap(String::lines)
                .filter(GuideTest::isImport)
                .distinct()
                .collect(Collectors.joining("\n"));
        StringBuilder types = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (String block : blocks) {
            String code = block.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
            if (code.contains("public static class ") || code.contains("@interface ")) {
                types.append(code).append('\n');
            } else {
                statements.append(code).append("\nSystem.out.println(\"" + END_OF_BLOCK + "\");\n");
            }
        }
        return imports + "\npublic class Guide {\n" + types
                + "public static void main(String[] args) throws Exception {\n" + statements + "}\n}\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
