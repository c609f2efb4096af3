package com.example.modulepath;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints a postmortem as Markdown if it can be published, and its errors otherwise. */
public final class Publish {

    private Publish() {}

    /**
     * Runs the tool. The exit code is 1 if the postmortem cannot be published.
     *
     * @param arguments the file of the postmortem
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Postmortem postmortem = PostmortemJson.create().read(Path.of(arguments[0]));
        List<String> errors = errorsIn(postmortem);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(errors.isEmpty() ? MarkdownRenderer.create().render(postmortem) : String.join("\n", errors));
        out.flush();
        if (!errors.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Returns the reasons why a postmortem cannot be published.
     *
     * @param postmortem the postmortem
     * @return a line for each error
     */
    public static List<String> errorsIn(Postmortem postmortem) {
        return PostmortemValidator.create().validate(postmortem).findings(Severity.ERROR).stream()
                .map(finding -> finding.getRule() + " " + finding.getPointer() + " " + finding.getMessage())
                .toList();
    }
}
