package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Relation.Kind;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final Postmortem RELATED = Postmortem.builder()
            .title("The heating stopped again")
            .addRelation(relation -> relation.incident("INC-7").kind(Kind.RECURRENCE_OF))
            .addRelation(relation -> relation.incident("INC-8").kind(Kind.RELATED))
            .build();

    @Test
    void areReadFromARenderedPage() {
        assertThat(relationsOf(MarkdownRenderer.create().render(RELATED))).isEqualTo(RELATED.getRelations());
    }

    @Test
    void mayStartWithBoldTextThatIsNotALabel() {
        String page = MarkdownRenderer.create().render(RELATED).replace("INC-8", "**INC-8** of March");

        assertThat(relationsOf(page))
                .extracting(Relation::getKind, Relation::getIncident)
                .contains(tuple(Kind.RELATED, "INC-8 of March"));
    }

    private static List<Relation> relationsOf(String page) {
        return MarkdownReader.create().read(page).getPostmortem().getRelations();
    }
}
