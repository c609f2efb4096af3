package io.github.postmortem4j.project;

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

/** A Markdown page with Java samples, which are compiled and run in a directory of their own. */
record SamplePage(Path page, Path directory) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    /** Returns the code blocks in a language, in document order. */
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

    /** Replaces the content of the text blocks by the actual output. */
    void update(List<String> outputs) throws IOException {
        Iterator<String> texts = outputs.iterator();
        String shown = BLOCK.matcher(text())
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1).equals("text") && texts.hasNext()
                                ? "```text\n" + texts.next().strip() + "\n```"
                                : block.group()));
        Files.writeString(page, shown);
    }

    void compile(String name, String source) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".java"), source);
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
                        directory.toString(),
                        file.toString());
        assertThat(result).as("compiling %s", source).isZero();
    }

    /** Compiles a class and returns the output of its main method. */
    String run(String name, String source) throws Exception {
        compile(name, source);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath() + System.getProperty("path.separator") + directory,
                        name)
                .directory(directory.toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(directory.resolve("err")))
                .isZero();
        return printed;
    }

    private String text() throws IOException {
        return Repository.read(page);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
