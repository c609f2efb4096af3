package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.ActionItem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One task, with a check box: its name, what is to be done, and in a quiet line how far it is, whose and by when. */
final class TaskItem {

    private final ActionItem item;

    TaskItem(ActionItem item) {
        this.item = item;
    }

    void write(MarkdownWriter out) throws IOException {
        out.task(
                item.getStatus() == ActionItem.Status.DONE,
                () -> out.paragraph(() -> {
                    String id = item.getId();
                    if (id != null && !PlainText.isBlank(id)) {
                        out.strong(id);
                        out.own(" - ");
                    }
                    if (PlainText.isBlank(item.getTask())) {
                        out.own("Not described yet");
                    } else {
                        out.text(item.getTask());
                    }
                    QuietLine facts = facts();
                    if (!facts.isEmpty()) {
                        out.own(" ");
                        facts.write(out);
                    }
                }));
    }

    private QuietLine facts() {
        QuietLine line = new QuietLine();
        switch (item.getStatus()) {
            case IN_PROGRESS -> line.add("in progress");
            case WONT_DO -> line.add("will not be done");
            case OPEN, DONE -> {
                // The check box tells.
            }
        }
        if (item.getPriority() != null) {
            line.add(lowerCase(item.getPriority()) + " priority");
        }
        if (item.getType() != null) {
            line.add(lowerCase(item.getType()));
        }
        line.add("owner: ", List.of(item.getOwner()));
        if (item.getDue() != null) {
            line.add("due " + item.getDue());
        }
        line.addLink("tracker: ", "tracker", item.getTracker());
        return line;
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
