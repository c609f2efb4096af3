package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import java.util.function.Predicate;

/** What an action item can lack. */
public enum ItemGap {
    OWNER("owner", "", "listOwner", item -> OwnerCount.in(item.getOwner()) == OwnerCount.NONE),
    ONE_OWNER("owner", "owners", "listOneOwner", item -> OwnerCount.in(item.getOwner()) == OwnerCount.SEVERAL),
    DUE("due", "due", "listDue", item -> item.getDue() == null),
    TRACKER("tracker", "tracker", "listTracker", item -> item.getTracker().isBlank()),
    LINK(
            "tracker",
            "link",
            "listLink",
            item -> !item.getTracker().isBlank() && !TrackerLinks.isLink(item.getTracker()));

    private final String property;
    private final String variant;
    private final String listVariant;
    private final Predicate<ActionItem> lacking;

    ItemGap(String property, String variant, String listVariant, Predicate<ActionItem> lacking) {
        this.property = property;
        this.variant = variant;
        this.listVariant = listVariant;
        this.lacking = lacking;
    }

    /** {@return the property of the item that is at fault} */
    public String property() {
        return property;
    }

    /** {@return the variant of the message if the item lacks nothing else} */
    public String variant() {
        return variant;
    }

    /** {@return the variant of the message as an item of a list} */
    public String listVariant() {
        return listVariant;
    }

    /** {@return whether the item should have it: an item that is done needs no due date} */
    public boolean concerns(ActionItem item) {
        return this != DUE || item.getStatus() != Status.DONE;
    }

    /** {@return whether the item lacks it} */
    public boolean isIn(ActionItem item) {
        return lacking.test(item);
    }
}
