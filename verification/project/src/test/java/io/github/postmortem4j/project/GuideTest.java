package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of {@code docs/guide.md} form one program, which compiles and prints the output that the guide shows. */
class GuideTest {

    private static final String END_OF_BLOCK = "--- end of block ---";

    @TempDir
    private Path directory;

    @Test
    void showsTheOutputOfItsSamples() throws Exception {
        SamplePage guide = new SamplePage(Repository.path("docs/guide.md"), directory);

        List<String> printed = Arrays.stream(
                        guide.run("Guide", program(guide.blocks("java"))).split(END_OF_BLOCK))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .toList();

        if (Boolean.getBoolean("golden.update")) {
            guide.update(printed);
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
