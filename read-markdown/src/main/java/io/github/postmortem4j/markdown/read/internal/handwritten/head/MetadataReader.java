package io.github.postmortem4j.markdown.read.internal.handwritten.head;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads metadata such as authors and severity from front matter and labels. */
public final class MetadataReader {

    private static final Pattern NAME_OF_AUTHOR = Pattern.compile("name: *['\"]?([^'\"]{1,100}?)['\"]?(?: \\w+:.*)?");
    private static final int MAX_ROLE = 100;
    private static final int MAX_PAIR = 8;
    private static final Set<String> AND = Set.copyOf(WordLists.of("names").get("AND"));
    private static final Set<String> ROLES = Set.copyOf(WordLists.of("names").get("ROLE"));
    private static final List<String> BETWEEN = List.of(" · ", " | ", " • ");

    /** The fields behind whose value others can follow on the same line. */
    private static final Set<SectionKind> FIRST_OF_SEVERAL =
            EnumSet.of(SectionKind.SEVERITY, SectionKind.ID, SectionKind.STATUS, SectionKind.TAGS);

    private final List<Labels> languages;
    private final SectionNames names;
    private final PostmortemAssembler assembler;

    public MetadataReader(List<Labels> languages, SectionNames names, PostmortemAssembler assembler) {
        this.languages = languages;
        this.names = names;
        this.assembler = assembler;
    }

    void frontMatter(FrontMatter front) {
        for (FrontMatter.Field field : front.fields()) {
            if (field.values().isEmpty()) {
                continue;
            }
            switch (field.name()) {
                case "author", "authors", "author.name", "authors.name" -> authors(field);
                case "reviewer", "reviewers" -> assembler.reviewers.addAll(field.values());
                case "status" -> status(field);
                case "tags" -> assembler.tags.addAll(field.values());
                case "severity", "incident.severity" ->
                    assembler.severity = field.values().get(0);
                case "affected", "affectedservices" -> services(field);
                case "id", "incident.id" -> assembler.id = field.values().get(0);
                default -> {
                    if (names.findExact(field.label()) == SectionKind.SERVICES) {
                        services(field);
                    } else {
                        other(field);
                    }
                }
            }
        }
    }

    private void services(FrontMatter.Field field) {
        assembler.services.addAll(field.values());
        assembler.positions.put("/summary/impact/services", field.line(), field.column());
    }

    /** Reads the status of the document. A status of the incident, such as "resolved", is another field. */
    private void status(FrontMatter.Field field) {
        Postmortem.Status status = status(field.values().get(0));
        if (status == null) {
            other(field);
        } else {
            assembler.status = status;
        }
    }

    /** Keeps a field without a place in the model. */
    private void other(FrontMatter.Field field) {
        boolean title = field.name().equals("title") && field.values().get(0).equals(assembler.title);
        if (!title) {
            assembler.frontMatter.put(
                    field.label(), field.values().size() == 1 ? field.values().get(0) : List.copyOf(field.values()));
        }
    }

    /** {@return whether a labeled value was metadata and could be read} */
    public boolean label(SectionKind kind, List<MarkdownLine> lines) {
        boolean second = (kind == SectionKind.SEVERITY && !assembler.severity.isEmpty())
                || (kind == SectionKind.ID && !assembler.id.isEmpty());
        if (second) {
            return false;
        }
        String all = ParagraphText.text(lines);
        String text = FIRST_OF_SEVERAL.contains(kind) ? firstField(all) : all;
        switch (kind) {
            case AUTHORS -> lines.forEach(line -> authors(line.text(), line.isItem() && lines.size() > 1));
            case SEVERITY -> assembler.severity = text;
            case ID -> assembler.id = text;
            case TAGS -> assembler.tags.addAll(EnumerationFormat.split(text, ","));
            case STATUS -> {
                Postmortem.Status status = status(text);
                if (status == null) {
                    return false;
                }
                assembler.status = status;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the fields behind a value on the same line, as in {@code SEV2 · ID: INC-1}, and returns the value. */
    private String firstField(String line) {
        String between = BETWEEN.stream().filter(line::contains).findFirst().orElse(BETWEEN.get(0));
        List<String> parts = EnumerationFormat.split(line, between);
        List<String> unread = new ArrayList<>(parts.subList(0, Math.min(1, parts.size())));
        parts.stream().skip(1).filter(part -> !field(part) && !named(part)).forEach(unread::add);
        return String.join(between, unread);
    }

    /** {@return whether a part such as {@code Authors: Ada, Bo} was read} */
    private boolean named(String part) {
        int colon = part.indexOf(':');
        SectionKind kind = colon < 0 ? null : names.findExact(part.substring(0, colon));
        if (kind == null) {
            return false;
        }
        String value = part.substring(colon + 1).strip();
        switch (kind) {
            case AUTHORS -> authors(InlineText.plain(value), false);
            case TAGS -> assembler.tags.addAll(EnumerationFormat.split(value, ","));
            case STATUS -> {
                Postmortem.Status status = status(value);
                assembler.status = status == null ? assembler.status : status;
                return status != null;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean field(String part) {
        Postmortem.Builder read = Postmortem.builder();
        boolean known = languages.stream()
                .anyMatch(
                        labels -> MetadataFields.all().stream().anyMatch(field -> field.readPart(part, labels, read)));
        Postmortem found = read.build();
        assembler.severity = assembler.severity.isEmpty() ? found.getSeverity() : assembler.severity;
        assembler.id = assembler.id.isEmpty() ? found.getId() : assembler.id;
        assembler.authors.addAll(found.getAuthors());
        assembler.reviewers.addAll(found.getReviewers());
        assembler.tags.addAll(found.getTags());
        return known;
    }

    /** Reads the authors of the front matter. Of those with several fields, such as a link, it takes the name. */
    private void authors(FrontMatter.Field field) {
        boolean nested = false;
        for (String value : field.values()) {
            Matcher name = NAME_OF_AUTHOR.matcher(value);
            nested |= name.matches();
            assembler.authors.add(name.matches() ? name.group(1) : value);
        }
        if (nested) {
            other(field);
        }
    }

    /**
     * Reads authors that are separated by commas. A comma in a list item, or before the role of a single author, does not
     * separate authors.
     */
    private void authors(InlineText names, boolean item) {
        String text = ParagraphText.of(names);
        String separator = text.contains(";") ? ";" : ",";
        List<String> split = EnumerationFormat.split(text, separator);
        boolean one = item || (split.size() == 2 && isRole(split.get(1)));
        assembler.authors.addAll(
                one
                        ? List.of(text)
                        : split.stream().flatMap(MetadataReader::pair).toList());
    }

    /** {@return both names of {@code Ada Byron and Bo}; any other text unchanged} */
    private static Stream<String> pair(String text) {
        String[] words = text.split(" ", -1);
        int and = -1;
        for (int i = 0; i < words.length; i++) {
            and = AND.contains(words[i]) ? i : and;
        }
        boolean names = and > 0 && and < words.length - 1 && words.length <= MAX_PAIR;
        for (int i = 0; i < words.length; i++) {
            names &= i == and || (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0)));
        }
        return names
                ? Stream.of(
                        String.join(" ", List.of(words).subList(0, and)),
                        String.join(" ", List.of(words).subList(and + 1, words.length)))
                : Stream.of(text);
    }

    private static boolean isRole(String text) {
        return text.length() <= MAX_ROLE
                && Stream.of(WordFolding.words(text).split(" ", -1)).anyMatch(ROLES::contains);
    }

    private Postmortem.@Nullable Status status(String text) {
        for (Labels labels : languages) {
            for (Postmortem.Status status : Postmortem.Status.values()) {
                if (WordFolding.words(labels.get("status." + status)).equals(WordFolding.words(text))) {
                    return status;
                }
            }
        }
        return WordFolding.words(text).equals("final") ? Postmortem.Status.PUBLISHED : null;
    }
}
