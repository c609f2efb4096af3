package io.github.postmortem4j.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.quality.model.AnyPostmortem;
import io.github.postmortem4j.quality.model.Choices;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Any document can be validated, redacted and rendered, and a Markdown engine finds no active content in the result. */
class RenderFuzzTest {

    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final PostmortemValidator VALIDATOR = PostmortemValidator.create();
    private static final Parser PARSER = Parser.builder().build();
    private static final List<Layout> LAYOUTS = List.copyOf(Layout.builtIn().values());
    private static final String[] LANGUAGES = {"en", "ar", "de", "es", "fr", "pt"};

    @FuzzTest(maxDuration = "100s")
    void rendersNothingActive(FuzzedDataProvider data) {
        Choices choices = new FuzzedChoices(data);
        MarkdownRenderer renderer = renderer(choices);
        Stage stage = Stage.values()[choices.below(Stage.values().length)];
        Redaction redaction = Redaction.builder()
                .mask(choices.text() + "secret")
                .role(choices.text() + "Ann", "engineer")
                .build();
        Postmortem postmortem;
        try {
            postmortem = JSON.read(JSON.write(AnyPostmortem.of(choices)));
        } catch (PostmortemJsonException e) {
            // RFC 3339 cannot represent one of the times.
            return;
        }
        for (Postmortem version : List.of(postmortem, redaction.redact(postmortem))) {
            ValidationReport report = VALIDATOR.validate(version, stage);
            assertThat(report.getFindings())
                    .allMatch(finding -> !finding.getMessage().isBlank());
            String markdown = renderer.render(version);
            assertThat(renderer.render(version)).isEqualTo(markdown);
            PARSER.parse(markdown).accept(new ActiveContentRejecter());
        }
    }

    private static MarkdownRenderer renderer(Choices choices) {
        return MarkdownRenderer.builder()
                .layout(LAYOUTS.get(choices.below(LAYOUTS.size())))
                .language(Locale.forLanguageTag(LANGUAGES[choices.below(LANGUAGES.length)]))
                .diagram(choices.below(2) == 1)
                .neutralizeMentions(choices.below(2) == 1)
                .textMode(TextMode.values()[choices.below(TextMode.values().length)])
                .build();
    }

    /** Fails on HTML and on links with a scheme other than HTTP or mail. */
    private static final class ActiveContentRejecter extends AbstractVisitor {

        @Override
        public void visit(HtmlBlock block) {
            fail(block.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            fail(inline.getLiteral());
        }

        @Override
        public void visit(Link link) {
            requireHarmless(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            requireHarmless(image.getDestination());
            visitChildren(image);
        }

        private static void requireHarmless(String address) {
            String start = address.toLowerCase(Locale.ROOT).strip();
            int colon = start.indexOf(':');
            String scheme = colon < 0 ? "" : start.substring(0, colon);
            if (!scheme.isEmpty() && scheme.matches("[a-z][a-z0-9+.-]*")) {
                assertThat(scheme).isIn("http", "https", "mailto");
            }
        }

        private static void fail(String html) {
            throw new AssertionError("HTML in Markdown: " + html);
        }
    }
}
