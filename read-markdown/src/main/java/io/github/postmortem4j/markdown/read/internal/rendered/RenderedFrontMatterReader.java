package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.FrontMatterFields;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/**
 * Reads the fields that the renderer writes, once everything else was read. They repeat what the page shows, unless its
 * layout does not show it or somebody changed them. Other fields are kept.
 */
final class RenderedFrontMatterReader {

    private final PostmortemAssembler assembler;

    RenderedFrontMatterReader(PostmortemAssembler assembler) {
        this.assembler = assembler;
    }

    void read(FrontMatter front) {
        Map<String, List<String>> shown = front.fields().isEmpty() ? Map.of() : FrontMatterFields.of(assembler.build());
        for (FrontMatter.Field field : front.fields()) {
            List<String> values = shown.getOrDefault(field.name(), List.of());
            if (field.values().isEmpty() || isSame(field, values)) {
                continue;
            }
            if (values.isEmpty() && field.name().equals(FrontMatterFields.TAGS)) {
                assembler.tags.addAll(field.values());
            } else if (values.isEmpty() && field.name().equals("description")) {
                assembler.overview.addAll(field.values());
            } else if (values.isEmpty() && field.name().equals("severity")) {
                assembler.severity = field.values().get(0);
            } else if (!isAdded(field)) {
                keep(field);
            }
        }
    }

    /** {@return whether somebody added a field for what the page does not show; if so, it is read} */
    private boolean isAdded(FrontMatter.Field field) {
        switch (field.name()) {
            case "id" -> {
                boolean absent = assembler.id.isEmpty();
                assembler.id = absent ? field.values().get(0) : assembler.id;
                return absent;
            }
            case "author", "authors" -> {
                return addIfNone(assembler.authors, field);
            }
            case "reviewer", "reviewers" -> {
                return addIfNone(assembler.reviewers, field);
            }
            default -> {
                return false;
            }
        }
    }

    private static boolean addIfNone(List<String> texts, FrontMatter.Field field) {
        boolean none = texts.isEmpty();
        if (none) {
            texts.addAll(field.values());
        }
        return none;
    }

    /** Keeps a field that says something else than the page. */
    private void keep(FrontMatter.Field field) {
        boolean title = field.name().equals("title") && field.values().get(0).equals(assembler.title);
        if (!title) {
            assembler.frontMatter.put(
                    field.label(), field.values().size() == 1 ? field.values().get(0) : List.copyOf(field.values()));
        }
    }

    /** {@return whether a field says what the page shows} Pages show times in their zone, so dates are compared as moments. */
    private static boolean isSame(FrontMatter.Field field, List<String> shown) {
        if (!field.name().equals(FrontMatterFields.DATE) || shown.isEmpty()) {
            return field.values().equals(shown);
        }
        try {
            return OffsetDateTime.parse(field.values().get(0)).isEqual(OffsetDateTime.parse(shown.get(0)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
