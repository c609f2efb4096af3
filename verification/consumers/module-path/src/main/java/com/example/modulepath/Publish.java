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

/** Prints a postmortem as Markdown if it can be published, and else what it lacks. */
public final class Publish {

    private Publish() {}

    /**
     * Takes the file of one postmortem, and ends with 1 if it cannot be published.
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] file) throws IOException {
        Postmortem postmortem = PostmortemJson.create().read(Path.of(file[0]));
        List<String> errors = errorsIn(postmortem);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(errors.isEmpty() ? MarkdownRenderer.create().render(postmortem) : String.join("\n", errors));
        out.flush();
        if (!errors.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Lists why a postmortem cannot be published.
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
