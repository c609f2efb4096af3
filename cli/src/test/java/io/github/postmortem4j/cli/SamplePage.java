package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A page of Markdown with samples in Java, which are compiled and run in a folder of their own. */
record SamplePage(Path page, Path folder) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    /** Returns the code blocks of a language, in order. */
    List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text());
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    /** Puts what was printed into the blocks that show it; for an update that was asked for. */
    void show(List<String> printed) throws IOException {
        Iterator<String> texts = printed.iterator();
        String shown = BLOCK.matcher(text())
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1).equals("text") && texts.hasNext()
                                ? "```text\n" + texts.next().strip() + "\n```"
                                : block.group()));
        Files.writeString(page, shown);
    }

    void compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(result).as("compiling %s", source).isZero();
    }

    /** Compiles a class and returns what its main method prints. */
    String run(String name, String source) throws Exception {
        compile(name, source);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath() + System.getProperty("path.separator") + folder,
                        name)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return printed;
    }

    private String text() throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
