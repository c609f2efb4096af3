package io.github.postmortem4j.redaction;

import io.github.postmortem4j.Postmortem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a postmortem the one that the public may see.
 *
 * <p><b>What is dropped:</b> entries, tasks and links that are {@linkplain io.github.postmortem4j.Link#isInternal()
 * internal}; extension members, but for those {@linkplain Builder#keepExtension kept by name}; trackers of tasks, unless
 * {@linkplain Builder#keepTrackers() kept}; with {@link Builder#publicHosts public hosts} named, also links, figures and
 * references to any other host; a time zone whose name holds a masked term.
 *
 * <p><b>People become roles:</b> who stands in authors, {@code by}, {@code escalatedTo} or an owner becomes
 * {@linkplain Builder#role their role} or the {@linkplain Builder#defaultRole default one}, unless {@linkplain
 * Builder#keep kept}: teams and systems are kept by their names. The same names become the same roles wherever else
 * they occur as whole words ("Ada Lovelace's" too; in addresses the replacement of masked terms stands instead). A first
 * name alone is another name: give it a role too. Of several names in one field those of two words or more are known.
 *
 * <p><b>Terms are masked</b> in every text: titles, ids, tags, addresses, names, even within a word, overlapping ones as
 * one. A mask outweighs a name and what is kept.
 *
 * <p><b>What counts as the same:</b> upper and lower case; accents; full-width letters and other forms of compatibility
 * (NFKD); any white space; soft hyphens, zero-width and other invisible characters within; words parted by hyphens,
 * underscores, dots or plus signs, or (from six letters on) by nothing; and all of that behind escapes of JSON,
 * Markdown, HTML and URIs. What only looks alike (a Cyrillic letter for a Latin one), abbreviations and inflections are
 * other words. No term is ever read as a pattern, and the time grows with the length of the text, not with the number of
 * terms.
 *
 * <p>It is a function: the same document and settings give the same result, and redacting that again changes nothing.
 * What a text means it does not know: read what you publish.
 *
 * <p>No argument may be {@code null}. Instances are immutable and safe for use by many threads.
 */
public final class Redaction {

    private final Masks masks;
    private final Names names;
    private final String replacement;
    private final String defaultRole;
    private final Addresses addresses;
    private final Set<String> keptExtensions;
    private final boolean withTrackers;

    private Redaction(Builder builder) {
        this.masks = new Masks(builder.masks, builder.replacement);
        this.replacement = builder.replacement;
        this.defaultRole = builder.defaultRole;
        this.addresses = new Addresses(builder.publicHosts == null ? null : Set.copyOf(builder.publicHosts));
        this.keptExtensions = Set.copyOf(builder.keptExtensions);
        this.withTrackers = builder.withTrackers;
        this.names = Names.of(kept(builder), builder.roles);
    }

    /** What stays: kept names, also in the form in which masks leave them, and all that this redaction writes itself. */
    private Set<String> kept(Builder builder) {
        TextRedactor masking = new TextRedactor(new TextSearch(masks, Names.of(Set.of(), Map.of())), replacement);
        Set<String> kept = new LinkedHashSet<>(builder.kept);
        builder.kept.forEach(name -> kept.add(masking.prose(name)));
        kept.addAll(builder.roles.values());
        kept.add(defaultRole);
        kept.add(replacement);
        return kept;
    }

    /** {@return the one with the defaults} */
    public static Redaction forPublic() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Redacts a document.
     *
     * @param postmortem the document, which stays as it is
     * @return what the public may see of it
     */
    public Postmortem redact(Postmortem postmortem) {
        TextRedactor text = new TextRedactor(search(postmortem), replacement);
        return new PostmortemRedactor(
                        text,
                        new PersonRedactor(names, text, defaultRole),
                        new ExtensionRedactor(keptExtensions, text),
                        addresses,
                        withTrackers)
                .redact(postmortem);
    }

    /**
     * Finds what a redacted document still shows, whoever wrote it out: Markdown, JSON, HTML or plain text.
     *
     * <p>Escapes, invisible characters and breaks of lines hide nothing from it; the end of a paragraph or of an item of
     * a list ends a term. It takes the output's own words for the document's: a masked term that is also a heading or the
     * name of a JSON member is reported, and so is a name like {@code monitoring} that was not kept.
     *
     * @param original the document before it was redacted, for its names
     * @param output what is to be published
     * @return the masked terms and names of people that are in it, as they were given; empty when there are none
     */
    public List<String> leaksIn(Postmortem original, CharSequence output) {
        return search(original).leaksIn(output);
    }

    /**
     * Lets only what shows nothing pass.
     *
     * @param original the document before it was redacted, for its names
     * @param output what is to be published
     * @throws LeakException if there are {@linkplain #leaksIn leaks} in it
     */
    public void requireNoLeaks(Postmortem original, CharSequence output) {
        List<String> leaks = leaksIn(original, output);
        if (!leaks.isEmpty()) {
            throw new LeakException(leaks);
        }
    }

    private TextSearch search(Postmortem original) {
        Set<String> found = new LinkedHashSet<>();
        for (String field : People.in(original)) {
            if (names.get(field) == null) {
                found.add(field);
                found.addAll(People.parts(field));
            }
        }
        return new TextSearch(masks, names.with(found, defaultRole));
    }

    /** Builds a {@link Redaction}. Not safe for use by several threads. */
    public static final class Builder {

        private final Set<String> masks = new LinkedHashSet<>();
        private final Map<String, String> roles = new LinkedHashMap<>();
        private final Set<String> kept = new LinkedHashSet<>();
        private final Set<String> keptExtensions = new LinkedHashSet<>();
        private @Nullable Set<String> publicHosts;
        private String replacement = "[redacted]";
        private String defaultRole = "an engineer";
        private boolean withTrackers;

        private Builder() {}

        /**
         * Hides terms wherever they occur, also within words.
         *
         * @param terms such as {@code Project Falcon}
         * @return this builder
         * @throws IllegalArgumentException if there is nothing to see in one of them
         */
        public Builder mask(String... terms) {
            for (String term : terms) {
                if (Folding.of(term).isBlank()) {
                    throw new IllegalArgumentException("there is nothing in the term to be masked: \"" + term + '"');
                }
                masks.add(term);
            }
            return this;
        }

        /**
         * Sets what stands in the place of a masked term; {@code [redacted]} by default.
         *
         * @param replacement not blank, and without a masked term or a name in it
         * @return this builder
         */
        public Builder replacement(String replacement) {
            this.replacement = visible(replacement, "replacement");
            return this;
        }

        /**
         * Replaces a name by a role, in the fields that hold people and wherever else it occurs.
         *
         * @param name such as {@code Ada Lovelace}, with a letter or digit in it
         * @param role such as {@code the on-call engineer}, without a masked term or a name in it
         * @return this builder
         */
        public Builder role(String name, String role) {
            roles.put(word(name), visible(role, "role"));
            return this;
        }

        /**
         * Sets the role of everyone who has no other; {@code an engineer} by default.
         *
         * @param role not blank, and without a masked term or a name in it
         * @return this builder
         */
        public Builder defaultRole(String role) {
            this.defaultRole = visible(role, "default role");
            return this;
        }

        /**
         * Keeps names that are no person's.
         *
         * @param names such as {@code SRE team}; a masked term in one is masked nevertheless
         * @return this builder
         */
        public Builder keep(String... names) {
            for (String name : names) {
                kept.add(word(name));
            }
            return this;
        }

        /**
         * Keeps extension members, wherever they stand. Their texts are redacted like all others.
         *
         * @param names of members; one that holds a masked term or a name is dropped nevertheless
         * @return this builder
         */
        public Builder keepExtension(String... names) {
            keptExtensions.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Keeps the trackers of tasks.
         *
         * @return this builder
         */
        public Builder keepTrackers() {
            this.withTrackers = true;
            return this;
        }

        /**
         * Names the only hosts that links, figures, trackers and related incidents may lead to. Without, all are kept that
         * are not internal. Figures, trackers and related incidents that name no host are kept.
         *
         * @param hosts such as {@code status.example.com}, which does not stand for hosts below it; none lets no link pass
         * @return this builder
         */
        public Builder publicHosts(String... hosts) {
            Set<String> all = publicHosts == null ? new LinkedHashSet<>() : publicHosts;
            for (String host : hosts) {
                all.add(host.toLowerCase(Locale.ROOT));
            }
            this.publicHosts = all;
            return this;
        }

        /**
         * {@return the redaction}
         *
         * @throws IllegalArgumentException if the replacement or a role would bring back what is to be redacted, or a
         *     name has a role and is kept
         */
        public Redaction build() {
            List<String> written = new ArrayList<>(roles.values());
            written.add(replacement);
            written.add(defaultRole);
            Names names = Names.of(Set.of(), roles);
            TextSearch search = new TextSearch(new Masks(masks, replacement), names);
            for (String text : written) {
                search.in(text).stream().findFirst().ifPresent(found -> {
                    throw new IllegalArgumentException('"' + text + "\" cannot replace anything: \""
                            + found.term().text() + "\" is in it");
                });
            }
            for (String name : kept) {
                if (names.get(name) != null) {
                    throw new IllegalArgumentException('"' + name + "\" has a role and is kept: choose one");
                }
            }
            return new Redaction(this);
        }

        private static String visible(String text, String what) {
            if (Folding.of(text).isBlank()) {
                throw new IllegalArgumentException("the " + what + " is blank");
            }
            return text;
        }

        private static String word(String name) {
            if (Masks.letters(Masks.words(name)) == 0) {
                throw new IllegalArgumentException("there is no letter or digit in the name \"" + name + '"');
            }
            return name;
        }
    }
}
