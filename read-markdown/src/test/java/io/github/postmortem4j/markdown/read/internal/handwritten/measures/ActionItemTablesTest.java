package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reader makes of the texts in a section of action items. */
class ActionItemTablesTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    /** The text of one action item, and all of its fields that are stated. */
    @TestFactory
    Stream<DynamicTest> readsTheFieldsOfAnActionItem() throws IOException {
        return TextTable.tests("task-fields.txt", text -> items(measures("- " + text)));
    }

    /** The lines below the heading, and the improvements and action items in them. */
    @TestFactory
    Stream<DynamicTest> readsImprovementsAndActionItems() throws IOException {
        return TextTable.tests("measures.txt", text -> {
            CorrectiveMeasures measures = measures(text);
            String improvements = String.join("; ", measures.getImprovements());
            return improvements.isEmpty() ? items(measures) : improvements + " & " + items(measures);
        });
    }

    private static CorrectiveMeasures measures(String text) {
        return READER.read("# Late pies\n\n## Action items\n\n" + text + "\n")
                .getPostmortem()
                .getCorrectiveMeasures();
    }

    private static String items(CorrectiveMeasures measures) {
        return measures.getActionItems().stream()
                .map(ActionItemTablesTest::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(ActionItem item) {
        List<String> fields = new ArrayList<>();
        fields.add(item.getTask().replace("\n\n", " ¶ "));
        add("id", item.getId(), fields);
        add("type", item.getType(), fields);
        add("priority", item.getPriority(), fields);
        add("owner", item.getOwner(), fields);
        add("due", item.getDue(), fields);
        add("completed", item.getCompleted(), fields);
        add("status", item.getStatus() == ActionItem.Status.OPEN ? "" : item.getStatus(), fields);
        add("tracker", item.getTracker(), fields);
        item.getExtensions().forEach((name, value) -> add(name, value, fields));
        return String.join(" | ", fields);
    }

    private static void add(String name, Object value, List<String> fields) {
        if (value != null && !value.toString().isEmpty()) {
            fields.add(name + " " + value);
        }
    }
}
