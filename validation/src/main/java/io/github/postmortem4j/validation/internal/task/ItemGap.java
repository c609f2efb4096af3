package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import java.util.EnumSet;
import java.util.Set;

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

    /** {@return what an item should have and lacks} */
    public static Set<ItemGap> of(ActionItem item) {
        Set<ItemGap> gaps = EnumSet.noneOf(ItemGap.class);
        switch (OwnerCount.in(item.getOwner())) {
            case NONE -> gaps.add(OWNER);
            case SEVERAL -> gaps.add(ONE_OWNER);
            case ONE -> {}
        }
        if (item.getDue() == null && DUE.concerns(item)) {
            gaps.add(DUE);
        }
        String tracker = item.getTracker();
        if (tracker.isBlank()) {
            gaps.add(TRACKER);
        } else if (!TrackerLinks.isLink(tracker)) {
            gaps.add(LINK);
        }
        return gaps;
    }
}
