package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what sections such as "Remediation" are: the action items, unless the document has others and no resolution, and
 * the items state what was done. See decision 282.
 */
final class Remediation {

    private static final Set<SectionKind> RESOLUTIONS =
            EnumSet.of(SectionKind.RESOLUTION, SectionKind.CAUSE_AND_RESOLUTION);

    private static final Set<SectionKind> MEASURES =
            EnumSet.of(SectionKind.CORRECTIVE_MEASURES, SectionKind.IMPROVEMENTS, SectionKind.ACTION_ITEMS);

    private Remediation() {}

    /** Makes sections the resolution that only look like action items by their name. */
    static void decide(List<OutlineSection> sections, PhraseDictionary phrases) {
        boolean resolved = sections.stream().anyMatch(section -> isOneOf(RESOLUTIONS, section));
        for (OutlineSection section : sections) {
            boolean named = section.is(SectionKind.ACTION_ITEMS)
                    && section.isHeading()
                    && phrases.isPhrase("REMEDIATION", section.name());
            boolean others =
                    named && sections.stream().anyMatch(other -> isOneOf(MEASURES, other) && !isWithin(other, section));
            if (others && !resolved && !isOneOf(MEASURES, section.parent()) && isDone(section, phrases)) {
                section.become(SectionKind.RESOLUTION);
            }
        }
    }

    private static boolean isOneOf(Set<SectionKind> kinds, @Nullable OutlineSection section) {
        SectionKind kind = section == null ? null : section.kind();
        return kind != null && kinds.contains(kind);
    }

    private static boolean isWithin(OutlineSection section, OutlineSection outer) {
        OutlineSection each = section;
        while (each != null && each != outer) {
            each = each.parent();
        }
        return each == outer;
    }

    /** {@return whether an item begins with a verb such as "restarted", and none with one such as "restart"} */
    private static boolean isDone(OutlineSection section, PhraseDictionary phrases) {
        List<String> items = ListItems.of(section.lines()).stream()
                .map(item -> item.get(0).text().text())
                .toList();
        return items.stream().anyMatch(text -> phrases.begins("NEXT_VERB", text))
                && items.stream().noneMatch(text -> phrases.begins("TASK", text));
    }
}
