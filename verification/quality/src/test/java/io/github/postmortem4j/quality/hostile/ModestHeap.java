package io.github.postmortem4j.quality.hostile;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;

/** A program that takes shapes to the limits. It is started with little memory, and prints a line a shape. */
final class ModestHeap {

    private ModestHeap() {}

    /**
     * Takes {@code read} or {@code all}, how many of the shapes to take, the costliest first, and for {@code all} how many
     * percent of the tokens that the limits let through.
     */
    public static void main(String[] arguments) {
        PostmortemJson json = PostmortemJson.create();
        Shape.all().stream().limit(Integer.parseInt(arguments[1])).forEach(shape -> {
            if (arguments[0].equals("read")) {
                System.out.println(shape.name() + ": " + read(json, shape));
            } else {
                System.out.println(
                        shape.name() + ": " + readCheckRenderAndWrite(json, shape, Integer.parseInt(arguments[2])));
            }
        });
    }

    private static String read(PostmortemJson json, Shape shape) {
        try {
            return "read " + json.read(shape.ofLength(ReadLimits.defaults().getMaxDocumentLength()));
        } catch (PostmortemJsonException e) {
            return e.getProblem();
        }
    }

    private static String readCheckRenderAndWrite(PostmortemJson json, Shape shape, int percent) {
        Postmortem postmortem = json.read(shape.ofTokens(ReadLimits.defaults().getMaxTokens() / 100 * percent));
        int findings =
                PostmortemValidator.create().validate(postmortem).getFindings().size();
        int markdown = MarkdownRenderer.create().render(postmortem).length();
        return findings + " findings, " + markdown + " characters, "
                + json.write(postmortem).length() + " characters";
    }
}
