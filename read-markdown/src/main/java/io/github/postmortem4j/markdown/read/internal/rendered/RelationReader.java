package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Relation;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.RelationFields;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;

/** Reads a relation to another incident, such as {@code **Recurrence of:** INC-1 *confirmed by Ada*}. */
final class RelationReader {

    private final List<Labels> languages;

    RelationReader(List<Labels> languages) {
        this.languages = languages;
    }

    /** {@return the relation of a line; its incident is blank if the line is} */
    Relation read(InlineText line) {
        Relation.Builder relation = Relation.builder();
        InlineText rest = withoutConfirmation(withoutKind(line, relation), relation);
        return relation.incident(ParagraphText.of(rest)).build();
    }

    private InlineText withoutKind(InlineText line, Relation.Builder relation) {
        int marked = line.markedPrefix(Mark.STRONG);
        String label = line.text().substring(0, marked);
        for (Labels labels : languages) {
            for (Relation.Kind kind : Relation.Kind.values()) {
                if (marked > 0 && RelationFields.hasLabel(kind) && label.equals(labels.label("relation." + kind))) {
                    relation.kind(kind);
                    return line.from(Math.min(marked + 1, line.text().length()));
                }
            }
        }
        return line;
    }

    private InlineText withoutConfirmation(InlineText line, Relation.Builder relation) {
        int begin = line.text().length();
        for (int i = line.runs().size() - 1; i >= 0 && line.runs().get(i).is(Mark.EMPHASIS); i--) {
            begin -= line.runs().get(i).text().length();
        }
        String marked = line.text().substring(begin);
        for (Labels labels : languages) {
            List<String> person = labels.match("relation.confirmedBy", marked);
            if (begin > 0 && !person.isEmpty()) {
                relation.confirmedBy(person.get(0));
                return line.to(begin - 1);
            }
        }
        return line;
    }
}
