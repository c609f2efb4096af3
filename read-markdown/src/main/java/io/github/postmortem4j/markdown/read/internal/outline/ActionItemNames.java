package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what sections are whose names can mean something else than the action items. */
final class ActionItemNames {

    private static final Set<SectionKind> RESOLUTIONS =
            EnumSet.of(SectionKind.RESOLUTION, SectionKind.CAUSE_AND_RESOLUTION);

    private static final Set<SectionKind> MEASURES =
            EnumSet.of(SectionKind.CORRECTIVE_MEASURES, SectionKind.IMPROVEMENTS, SectionKind.ACTION_ITEMS);

    private ActionItemNames() {}

    /** Changes the kind of the sections of a document that only look like action items by their name. */
    static void decide(List<OutlineSection> sections, SectionNames names, PhraseDictionary phrases) {
        remediation(sections, phrases);
        exercise(sections, names, phrases);
    }

    /**
     * Makes "Remediation" the resolution, if the document has other measures and no resolution, and the items state what was
     * done. See decision 282.
     */
    private static void remediation(List<OutlineSection> sections, PhraseDictionary phrases) {
        boolean resolved = sections.stream().anyMatch(section -> isOneOf(RESOLUTIONS, section));
        for (OutlineSection section : sections) {
            boolean named = section.is(SectionKind.ACTION_ITEMS)
                    && section.isHeading()
                    && phrases.isPhrase("REMEDIATION", section.name());
            boolean others =
                    named && sections.stream().anyMatch(other -> isOneOf(MEASURES, other) && !isPart(other, section));
            if (others && !resolved && !isOneOf(MEASURES, section.parent()) && isDone(section, phrases)) {
                section.become(SectionKind.RESOLUTION);
            }
        }
    }

    /**
     * Makes the sections above a heading such as "Postmortem: Heating stopped" unknown, if one of them has the tasks of the
     * exercise to write the report, and the report has measures of its own.
     */
    private static void exercise(List<OutlineSection> sections, SectionNames names, PhraseDictionary phrases) {
        int report = 0;
        while (report < sections.size() && !isReport(sections.get(report), names)) {
            report++;
        }
        List<OutlineSection> above = sections.subList(0, report);
        List<OutlineSection> below = sections.subList(report, sections.size());
        boolean exercise = above.stream()
                .anyMatch(section -> section.is(SectionKind.ACTION_ITEMS)
                        && section.isHeading()
                        && phrases.isPhrase("EXERCISE", section.name()));
        if (exercise && below.stream().anyMatch(section -> isOneOf(MEASURES, section))) {
            above.stream().filter(OutlineSection::isHeading).forEach(section -> section.become(null));
        }
    }

    private static boolean isReport(OutlineSection section, SectionNames names) {
        int colon = section.name().indexOf(':');
        return section.kind() == null
                && section.isHeading()
                && names.isKindOfDocument(
                        colon < 0 ? section.name() : section.name().substring(0, colon));
    }

    private static boolean isOneOf(Set<SectionKind> kinds, @Nullable OutlineSection section) {
        SectionKind kind = section == null ? null : section.kind();
        return kind != null && kinds.contains(kind);
    }

    private static boolean isPart(OutlineSection section, OutlineSection whole) {
        OutlineSection each = section;
        while (each != null && each != whole) {
            each = each.parent();
        }
        return each == whole;
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
