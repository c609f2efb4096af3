package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.SectionRoles;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the labeled facts of the summary: labels followed by text, and tables with two columns. */
public final class LabeledFactFinder {

    private final ReadingContext context;
    private final SectionRoles roles;

    public LabeledFactFinder(ReadingContext context, SectionRoles roles) {
        this.context = context;
        this.roles = roles;
    }

    public List<LabeledFact> find() {
        List<LabeledFact> facts = new ArrayList<>();
        for (OutlineSection section : context.outline().sections()) {
            SectionKind kind = section.kind();
            MarkdownLine first =
                    section.lines().isEmpty() ? null : section.lines().get(0);
            if (kind != null && first != null && roles.isFact(section) && !isHead(kind)) {
                facts.add(new LabeledFact(kind, section.name(), section.lines(), first));
            }
            if (section.is(SectionKind.IMPACT) || section.is(SectionKind.SUMMARY)) {
                section.lines().stream().filter(roles::isFactRow).forEach(row -> facts.add(row(row)));
            }
        }
        return facts;
    }

    private static boolean isHead(SectionKind kind) {
        return kind == SectionKind.DATE || kind == SectionKind.ZONE || kind == SectionKind.TITLE;
    }

    private LabeledFact row(MarkdownLine row) {
        String name = row.cells().get(0).text().text();
        SectionKind kind = context.words().names().findExact(name);
        MarkdownLine.Cell cell = row.cells().get(1);
        InlineText value = cell.text();
        MarkdownLine line = new MarkdownLine(
                MarkdownLine.Kind.TEXT,
                0,
                row.block(),
                true,
                (char) 0,
                false,
                value,
                List.of(),
                cell.line(),
                cell.column());
        SectionKind fact = kind == null
                ? SectionKind.FURTHER_IMPACT
                : kind == SectionKind.IMPACT ? SectionKind.USER_EXPERIENCE : kind;
        return new LabeledFact(fact, name, List.of(line), line);
    }
}
