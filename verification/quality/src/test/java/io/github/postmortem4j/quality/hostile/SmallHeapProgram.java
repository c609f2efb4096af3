package io.github.postmortem4j.quality.hostile;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;

/** Reads documents as large as the limits allow in a JVM with a small heap, and prints a line for each of them. */
final class SmallHeapProgram {

    private SmallHeapProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments {@code read} or {@code all}; the number of documents, the most expensive first; and for {@code all}
     *     the percentage of the allowed tokens to use
     */
    public static void main(String[] arguments) {
        PostmortemJson json = PostmortemJson.create();
        RepetitiveDocument.all().stream().limit(Integer.parseInt(arguments[1])).forEach(document -> {
            if (arguments[0].equals("read")) {
                System.out.println(document.name() + ": " + read(json, document));
            } else {
                System.out.println(document.name() + ": " + useAll(json, document, Integer.parseInt(arguments[2])));
            }
        });
    }

    private static String read(PostmortemJson json, RepetitiveDocument document) {
        try {
            return "read " + json.read(document.ofLength(ReadLimits.defaults().getMaxDocumentLength()));
        } catch (PostmortemJsonException e) {
            return e.getOriginalMessage();
        }
    }

    private static String useAll(PostmortemJson json, RepetitiveDocument document, int percent) {
        Postmortem postmortem =
                json.read(document.ofTokens(ReadLimits.defaults().getMaxTokens() / 100 * percent));
        int findings =
                PostmortemValidator.create().validate(postmortem).getFindings().size();
        int markdown = MarkdownRenderer.create().render(postmortem).length();
        return findings + " findings, " + markdown + " characters, "
                + json.write(postmortem).length() + " characters";
    }
}
