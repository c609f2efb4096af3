package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page contains nothing that code hosts would process. */
class NeutralizedMentionsTest {

    /** What GitHub, GitLab, Gitea and Azure DevOps process, and slightly more. */
    private static final Pattern MENTION = Pattern.compile(
            "@[\\w{.-]|[#!$&]\\d|(?i:\\bGH-\\d)|[%~][\\w\"]|\\[\\[|[\\[*][a-zA-Z_]+:[\\w\"]|:(?!\\d{1,2}:)[\\w+-]{1,60}:");

    private final MarkdownRenderer renderer =
            MarkdownRenderer.builder().pageMark(false).neutralizeMentions(true).build();

    /** A bar represents the word joiner. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ask @ops, ask @|ops",
                "ask @org/team, ask @|org/team",
                "ask @_me_, ask @|\\_me\\_",
                "@ops, @|ops",
                "ops@x.example, [ops@|x.example](mailto:ops@x.example)",
                "fixed by #123, fixed by #|123",
                "#123, \\#|123",
                "GH-123 and gh-4, GH-|123 and gh-|4",
                "org/repo#12, org/repo#|12",
                "me@0123abc, me@|0123abc",
                "!12 $3 &4 %5 ~bug %\"a b\", !|12 \\$|3 &|4 %|5 \\~|bug %|\"a b\"",
                "[epic:7] *iteration:8, \\[epic:|7] \\*iteration:|8",
                "[[Home]], \\[|\\[Home]]",
                "go :rocket: :+1: :100:, go :|rocket: :|+1: :|100:",
                "~a ~z ~A ~Z ~0 ~9 ~_, \\~|a \\~|z \\~|A \\~|Z \\~|0 \\~|9 \\~|\\_",
                "#0 !9 $0 &9 x, \\#|0 !|9 \\$|0 &|9 x",
                "%\"a\" ~\"b\", %|\"a\" \\~|\"b\"",
                "[a:b] [Z:1] [_z:\"x y\"] *A:2, \\[a:|b] \\[Z:|1] \\[\\_z:|\"x y\"] \\*A:|2",
                "GH-0 GH-9, GH-|0 GH-|9",
                "go :a: :z-: :0a:, go :|a: :|z-: :|0a:",
            })
    void separatesWhatAHostWouldProcess(String text, String markdown) {
        assertThat(title(renderer, text)).isEqualTo(markdown.replace('|', '\u2060'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at 13:31:22 sharp",
                "host:8080 was down",
                "No. #, 50% of 3 & 4",
                "UTF-8 in OPS-12 and LAUGH-1",
                "commit 0123456789abcdef0123456789abcdef01234567",
                "C# and a@ and @",
                "what ~ that: so!",
                "#a !b $c &d #/ #: %- ~- ~[ ~@ ~` ~{",
                "AGH-1 G-1 H-1 GH-x",
                "a:b [:c *:d epic:7 [e1:8 [epic:-",
                ":: :: :a b: :00: :9: a:b"
            })
    void doesNotChangeOtherText(String text) {
        String written = title(renderer, text);
        assertThat(written)
                .doesNotContain("\u2060")
                .isEqualTo(title(MarkdownRenderer.builder().pageMark(false).build(), text));
    }

    @Test
    void doesNotSeparateMentionsByDefault() {
        String text = "ask @ops of #123, !4 or org/repo#5";
        assertThat(title(MarkdownRenderer.builder().pageMark(false).build(), text))
                .isEqualTo(text);
    }

    @Test
    void separatesMentionsInTheTextOfLinksButNotInAddresses() {
        Postmortem linked = Postmortem.builder()
                .addLinks(Link.builder()
                        .title("#12 of @ops")
                        .uri("https://x.example/@ops#12")
                        .build())
                .build();
        assertThat(renderer.render(linked)).contains("[#\u206012 of @\u2060ops](https://x.example/@ops#12)");
    }

    /** Hosts look for commands in the Markdown itself, where a line with a backslash does not start with a slash. */
    @ParameterizedTest
    @CsvSource({
        "export const a = 1, &#101;xport const a = 1",
        "import jobs ran twice, &#105;mport jobs ran twice",
        "exports failed, exports failed",
        "an export failed, an export failed",
        "/close, \\/close",
        "/assign me, \\/assign me",
        "/var/log is full, /var/log is full",
        "/, /"
    })
    void aParagraphIsNotACommand(String text, String markdown) {
        Postmortem postmortem = Postmortem.builder()
                .rootCauseAndResolution(
                        RootCauseAndResolution.builder().rootCause(text).build())
                .build();
        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(postmortem))
                .endsWith("\n" + markdown + "\n");
    }

    @Tag("slow")
    @Test
    void neutralizesMentionsInHostileText() {
        LongStream.range(0, 1_000).map(seed -> 2 * seed).parallel().forEach(seed -> {
            HostileCase hostile = HostileCase.random(seed);
            assertThat(hostile.neutralizeMentions()).isTrue();
            String text =
                    text(MarkdownSkeleton.parse(hostile.render(Layout.spec()).hostile()));
            Matcher mention = MENTION.matcher(text);
            assertThat(mention.find() ? around(text, mention.start()) : "")
                    .as(hostile.name())
                    .isEmpty();
        });
    }

    private static String title(MarkdownRenderer renderer, String text) {
        String markdown = renderer.render(Postmortem.builder().title(text).build());
        return markdown.substring(2, markdown.indexOf('\n'));
    }

    private static String around(String text, int index) {
        return text.substring(Math.max(0, index - 20), Math.min(text.length(), index + 20));
    }

    /** {@return the text of the page without code, which hosts do not process; links and code separate texts} */
    private static String text(Node document) {
        StringBuilder out = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append('\n');
            }

            @Override
            protected void visitChildren(Node parent) {
                out.append(parent instanceof Block || parent instanceof org.commonmark.node.Link ? "\n" : "");
                super.visitChildren(parent);
                out.append(parent instanceof org.commonmark.node.Link ? "\n" : "");
            }
        });
        return out.toString();
    }
}
