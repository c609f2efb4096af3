package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;

/** What an action item can lack. */
public enum ItemGap {
    OWNER("owner", "", "listOwner"),
    ONE_OWNER("owner", "owners", "listOneOwner"),
    DUE("due", "due", "listDue"),
    TRACKER("tracker", "tracker", "listTracker"),
    LINK("tracker", "link", "listLink");

    private final String property;
    private final String variant;
    private final String listVariant;

    ItemGap(String property, String variant, String listVariant) {
        this.property = property;
        this.variant = variant;
        this.listVariant = listVariant;
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
        String tracker = item.getTracker();
        return switch (this) {
            case OWNER -> OwnerCount.in(item.getOwner()) == OwnerCount.NONE;
            case ONE_OWNER -> OwnerCount.in(item.getOwner()) == OwnerCount.SEVERAL;
            case DUE -> item.getDue() == null;
            case TRACKER -> tracker.isBlank();
            case LINK -> !tracker.isBlank() && !TrackerLinks.isLink(tracker);
        };
    }
}
