package com.example.console;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.extension.ExtensionKey;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.MarkdownWriter;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.Locale;
import java.util.Map;

/** A console for an organization that adds a rule, a property and a section, and publishes in French. */
final class Console {

    static final ExtensionKey<Cost> COST = ExtensionKey.of("x-cost", Cost.class);

    private static final Map<String, String> HEADINGS = Map.of("en", "Cost", "fr", "Coût");

    private final PostmortemValidator validator = PostmortemValidator.builder()
            .language(Locale.FRENCH)
            .rule(CustomRule.of(
                    "ACME1",
                    Severity.WARNING,
                    Stage.COMPLETE,
                    "Every incident has a number.",
                    (postmortem, report) -> {
                        if (!postmortem.getId().matches("INC-[0-9]{1,9}")) {
                            report.add("/id", "Numéro d’incident absent : ajoutez-le, par exemple INC-1234");
                        }
                    }))
            .severity("B1", Severity.WARNING)
            .build();

    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .language(Locale.FRENCH)
            .layout(Layout.spec().with(Section.of("cost", Console::writeCost)))
            .build();

    ValidationReport check(Postmortem postmortem) {
        return validator.validate(postmortem);
    }

    String render(Postmortem postmortem) {
        return renderer.render(postmortem);
    }

    private static void writeCost(Postmortem postmortem, MarkdownWriter out) {
        Cost cost = postmortem.getExtension(COST);
        if (cost != null) {
            out.heading(2, HEADINGS.getOrDefault(out.getLanguage().getLanguage(), "Cost"));
            out.paragraph(() -> {
                out.strong(cost.currency());
                out.text(" ");
                out.number(cost.amount());
                out.text(", ");
                out.date(cost.booked());
            });
        }
    }
}
