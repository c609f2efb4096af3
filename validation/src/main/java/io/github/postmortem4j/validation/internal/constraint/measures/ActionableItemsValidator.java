package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.validation.constraint.ActionableItems;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.task.ItemGap;
import io.github.postmortem4j.validation.internal.task.VagueTasks;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Validates {@link ActionableItems}. */
public final class ActionableItemsValidator extends PostmortemConstraintValidator<ActionableItems> {

    private static final PropertyPath ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");

    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    /** Creates a validator for a Bean Validation provider. */
    public ActionableItemsValidator() {
        super(ActionableItems.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<ActionItem> items = document.postmortem().getCorrectiveMeasures().getActionItems();
        List<Set<ItemGap>> gaps = items.stream().map(ItemGap::of).toList();
        Set<ItemGap> common = commonGaps(items, gaps);
        if (!common.isEmpty()) {
            faults.add(ITEMS, "all", common.stream().map(ItemGap::listVariant).toList(), Map.of());
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getStatus() != Status.WONT_DO) {
                Set<ItemGap> own = gaps.get(i);
                own.removeAll(common);
                checkItem(items.get(i), List.copyOf(own), document, ITEMS.at(i), faults);
                checkDates(items.get(i), document.postmortem().getSummary().getStartedAt(), ITEMS.at(i), faults);
            }
        }
    }

    /** Returns what several items should have and all of them lack. */
    private static Set<ItemGap> commonGaps(List<ActionItem> items, List<Set<ItemGap>> gaps) {
        Set<ItemGap> common = EnumSet.noneOf(ItemGap.class);
        for (ItemGap gap : ItemGap.values()) {
            int[] concerned = IntStream.range(0, items.size())
                    .filter(i -> items.get(i).getStatus() != Status.WONT_DO && gap.concerns(items.get(i)))
                    .toArray();
            if (concerned.length > 1
                    && Arrays.stream(concerned).allMatch(i -> gaps.get(i).contains(gap))) {
                common.add(gap);
            }
        }
        return common;
    }

    private static void checkItem(
            ActionItem item, List<ItemGap> gaps, CheckedDocument document, PropertyPath path, FaultSink faults) {
        String phrase = VagueTasks.phraseIn(document.text(item.getTask()));
        if (gaps.size() == 1 && phrase == null) {
            faults.add(path.then(gaps.get(0).property()), gaps.get(0).variant(), Map.of());
        } else if (gaps.isEmpty() && phrase != null) {
            faults.add(path.then("task"), "vague", Map.of("phrase", phrase));
        } else if (phrase != null) {
            Stream<String> variants =
                    Stream.concat(Stream.of("listVague"), gaps.stream().map(ItemGap::listVariant));
            faults.add(path.then("task"), "several", variants.toList(), Map.of("phrase", phrase));
        } else if (!gaps.isEmpty()) {
            faults.add(
                    path.then("task"),
                    "several",
                    gaps.stream().map(ItemGap::listVariant).toList(),
                    Map.of());
        }
    }

    private static void checkDates(
            ActionItem item, @Nullable OffsetDateTime start, PropertyPath path, FaultSink faults) {
        LocalDate due = item.getDue();
        if (due != null && isBefore(due, start)) {
            faults.add(path.then("due"), "early", Map.of("due", due, "start", start));
        }
        LocalDate completed = item.getCompleted();
        if (completed != null && item.isOpen()) {
            faults.add(path.then("completed"), "undone", Map.of("completed", completed));
        } else if (completed != null && isBefore(completed, start)) {
            faults.add(path.then("completed"), "completedEarly", Map.of("completed", completed, "start", start));
        }
    }

    /** The time zone of a date is not known, so it is compared with the date in the zone where the day starts last. */
    private static boolean isBefore(LocalDate date, @Nullable OffsetDateTime time) {
        return time != null
                && date.isBefore(time.withOffsetSameInstant(WESTERNMOST).toLocalDate());
    }
}
