package io.github.postmortem4j.redaction;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.internal.ExtensionRedactor;
import io.github.postmortem4j.redaction.internal.PersonFields;
import io.github.postmortem4j.redaction.internal.PersonRedactor;
import io.github.postmortem4j.redaction.internal.PostmortemRedactor;
import io.github.postmortem4j.redaction.internal.PublicAddresses;
import io.github.postmortem4j.redaction.internal.SettingsCheck;
import io.github.postmortem4j.redaction.internal.TextRedactor;
import io.github.postmortem4j.redaction.internal.search.MaskTerms;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
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
 * Creates a redacted copy of a postmortem for publication.
 *
 * <p><b>Removed:</b> timeline entries, action items, and links that are {@linkplain
 * io.github.postmortem4j.Link#isInternal() internal}; unknown properties, except for those that are {@linkplain
 * Builder#keepExtension kept}; trackers of action items, unless {@linkplain Builder#keepTrackers() kept}; sources
 * of timeline entries, unless {@linkplain Builder#keepSources() kept}; links, figures, and relations to other hosts, if {@linkplain Builder#publicHosts public hosts} are specified; and a time
 * zone whose name contains a masked term.
 *
 * <p><b>People</b> in authors, reviewers, {@code by}, {@code escalatedTo}, owners, and {@code confirmedBy} are replaced by {@linkplain Builder#role
 * their role} or the {@linkplain Builder#defaultRole default role}. Names of teams and systems are replaced too, unless
 * they are {@linkplain Builder#keep kept}. Every other occurrence of the name as a whole word, as in "Ada Lovelace's",
 * is replaced by the same role, or in addresses by the {@linkplain Builder#replacement replacement} of masked terms. A
 * first name alone counts as another name, so give it a role too. If a field contains several names, only names of two
 * or more words are found elsewhere.
 *
 * <p><b>Masked terms</b> are replaced in every text, even within words: in titles, ids, tags, addresses, and names.
 * Matches that overlap are replaced as one. Masks take precedence over names and over texts that are kept.
 *
 * <p><b>Spelling:</b> a term also matches with differences in case, accents, and compatibility forms such as full-width
 * letters (NFKD); with any white space; with soft hyphens, zero-width characters, and other invisible characters in it;
 * with hyphens, underscores, dots, or plus signs between its words; from six letters on, without anything between its
 * words; and with escapes of JSON, Markdown, HTML, or URIs. Look-alikes (such as a Cyrillic letter for a Latin one),
 * abbreviations, and inflections do not match. Terms are never treated as patterns. Redaction takes time that grows
 * with the length of the text, not with the number of terms.
 *
 * <p>The result depends only on the document and the settings. Redacting it again does not change it. Redaction does
 * not understand the text, so read a document before you publish it.
 *
 * <p>No argument may be {@code null}. Instances are immutable and safe for use by multiple threads.
 */
public final class Redaction {

    private final MaskTerms masks;
    private final PersonNames names;
    private final String replacement;
    private final String defaultRole;
    private final PublicAddresses addresses;
    private final Set<String> keptExtensions;
    private final boolean withTrackers;
    private final boolean withSources;

    private Redaction(Builder builder) {
        this.masks = new MaskTerms(builder.masks, builder.replacement);
        this.replacement = builder.replacement;
        this.defaultRole = builder.defaultRole;
        this.addresses = new PublicAddresses(builder.publicHosts == null ? null : Set.copyOf(builder.publicHosts));
        this.keptExtensions = Set.copyOf(builder.keptExtensions);
        this.withTrackers = builder.withTrackers;
        this.withSources = builder.withSources;
        this.names = PersonNames.of(kept(builder), builder.roles);
    }

    /** Returns the texts to keep: the kept names, both as specified and masked, and all replacements and roles. */
    private Set<String> kept(Builder builder) {
        TextRedactor masking = new TextRedactor(new TextSearch(masks, PersonNames.of(Set.of(), Map.of())), replacement);
        Set<String> kept = new LinkedHashSet<>(builder.kept);
        builder.kept.forEach(name -> kept.add(masking.prose(name)));
        kept.addAll(builder.roles.values());
        kept.add(defaultRole);
        kept.add(replacement);
        return kept;
    }

    /** {@return a new instance with the default settings} */
    public static Redaction forPublic() {
        return builder().build();
    }

    /** {@return a new builder with the default settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Redacts a document.
     *
     * @param postmortem the document
     * @return a redacted copy
     */
    public Postmortem redact(Postmortem postmortem) {
        TextRedactor text = new TextRedactor(search(postmortem), replacement);
        return new PostmortemRedactor(
                        text,
                        new PersonRedactor(names, text, defaultRole),
                        new ExtensionRedactor(keptExtensions, text),
                        addresses,
                        withTrackers,
                        withSources)
                .redact(postmortem);
    }

    /**
     * Finds masked terms and names of people in rendered output: Markdown, JSON, HTML, or plain text.
     *
     * <p>Terms are found despite escapes, invisible characters, and line breaks, but not across paragraphs or list
     * items. The output is not parsed: a masked term that is also a heading or the name of a JSON property is reported,
     * and so is a name such as {@code monitoring} that is not {@linkplain Builder#keep kept}.
     *
     * @param original the document before redaction, for its names
     * @param output the output to publish
     * @return the terms and names that were found, as they were specified; empty if there are none
     */
    public List<String> leaksIn(Postmortem original, CharSequence output) {
        return search(original).leaksIn(output);
    }

    /**
     * Checks that rendered output contains no masked terms and no names of people.
     *
     * @param original the document before redaction, for its names
     * @param output the output to publish
     * @throws LeakException if there are {@linkplain #leaksIn leaks}
     */
    public void requireNoLeaks(Postmortem original, CharSequence output) {
        List<String> leaks = leaksIn(original, output);
        if (!leaks.isEmpty()) {
            throw new LeakException(leaks);
        }
    }

    private TextSearch search(Postmortem original) {
        Set<String> others = new LinkedHashSet<>();
        for (String field : PersonFields.in(original)) {
            if (names.get(field) == null) {
                others.add(field);
                others.addAll(PersonFields.parts(field));
            }
        }
        return new TextSearch(masks, names.with(others, defaultRole));
    }

    /** A builder of {@link Redaction}. Not safe for use by multiple threads. */
    public static final class Builder {

        private final Set<String> masks = new LinkedHashSet<>();
        private final Map<String, String> roles = new LinkedHashMap<>();
        private final Set<String> kept = new LinkedHashSet<>();
        private final Set<String> keptExtensions = new LinkedHashSet<>();
        private @Nullable Set<String> publicHosts;
        private String replacement = "[redacted]";
        private String defaultRole = "an engineer";
        private boolean withTrackers;
        private boolean withSources;

        private Builder() {}

        /**
         * Masks terms wherever they occur, even within words.
         *
         * @param terms the terms, such as {@code Project Falcon}
         * @return this builder
         * @throws IllegalArgumentException if a term has no visible characters
         */
        public Builder mask(String... terms) {
            for (String term : terms) {
                masks.add(SettingsCheck.requireVisible(term, "term"));
            }
            return this;
        }

        /**
         * Sets the replacement of masked terms; {@code [redacted]} by default.
         *
         * @param replacement the text, not blank, and without a masked term or a name that has a role
         * @return this builder
         * @throws IllegalArgumentException if {@code replacement} is blank
         */
        public Builder replacement(String replacement) {
            this.replacement = SettingsCheck.requireVisible(replacement, "replacement");
            return this;
        }

        /**
         * Sets the role that replaces a name wherever it occurs.
         *
         * @param name the name, such as {@code Ada Lovelace}
         * @param role the role, such as {@code the on-call engineer}, without a masked term or a name that has a role
         * @return this builder
         * @throws IllegalArgumentException if {@code name} has no letter or digit, or {@code role} is blank
         */
        public Builder role(String name, String role) {
            roles.put(SettingsCheck.requireWord(name), SettingsCheck.requireVisible(role, "role"));
            return this;
        }

        /**
         * Sets the role that replaces names without a role of their own; {@code an engineer} by default.
         *
         * @param role the role, not blank, and without a masked term or a name that has a role
         * @return this builder
         * @throws IllegalArgumentException if {@code role} is blank
         */
        public Builder defaultRole(String role) {
            this.defaultRole = SettingsCheck.requireVisible(role, "default role");
            return this;
        }

        /**
         * Keeps names of teams and systems. Masked terms in them are still masked.
         *
         * @param names the names, such as {@code SRE team}
         * @return this builder
         * @throws IllegalArgumentException if a name has no letter or digit
         */
        public Builder keep(String... names) {
            for (String name : names) {
                kept.add(SettingsCheck.requireWord(name));
            }
            return this;
        }

        /**
         * Keeps unknown properties with the given names in all objects. Their values are redacted.
         *
         * @param names the names of the properties; a name with a masked term or a name of a person is still removed
         * @return this builder
         */
        public Builder keepExtension(String... names) {
            keptExtensions.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * Keeps the trackers of action items.
         *
         * @return this builder
         */
        public Builder keepTrackers() {
            this.withTrackers = true;
            return this;
        }

        /**
         * Keeps the sources of timeline entries. By default they are removed, because they name internal systems and
         * channels.
         *
         * @return this builder
         */
        public Builder keepSources() {
            this.withSources = true;
            return this;
        }

        /**
         * Adds hosts to which links, figures, trackers, sources, and relations may lead; all others are removed. Links
         * without a host are removed too, but other references without a host are kept. By default, all hosts are
         * public.
         *
         * @param hosts the hosts, such as {@code status.example.com}, without their subdomains; an empty array makes
         *     no host public
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
         * {@return a new {@code Redaction} with the settings of this builder}
         *
         * @throws IllegalArgumentException if the replacement or a role contains a masked term or a name that has a
         *     role, or if a name has a role and is kept
         */
        public Redaction build() {
            List<String> replacements = new ArrayList<>(roles.values());
            replacements.add(replacement);
            replacements.add(defaultRole);
            SettingsCheck.requireConsistent(masks, roles, kept, replacements);
            return new Redaction(this);
        }
    }
}
