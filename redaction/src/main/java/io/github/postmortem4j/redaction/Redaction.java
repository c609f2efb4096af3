package io.github.postmortem4j.redaction;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.internal.DefaultRoles;
import io.github.postmortem4j.redaction.internal.RedactionLog;
import io.github.postmortem4j.redaction.internal.RedactionSettings;
import io.github.postmortem4j.redaction.internal.Redactor;
import io.github.postmortem4j.redaction.internal.SettingsCheck;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import io.github.postmortem4j.redaction.report.ActorKind;
import io.github.postmortem4j.redaction.report.RedactionException;
import io.github.postmortem4j.redaction.report.RedactionReport;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Creates a redacted copy of a postmortem for publication.
 *
 * <p><b>Removed:</b> timeline entries, action items, and links that are {@linkplain
 * io.github.postmortem4j.Link#isInternal() internal}; unknown properties, except for those that are {@linkplain
 * Builder#keepExtension kept}; trackers of action items, unless {@linkplain Builder#keepTrackers() kept}; sources of
 * timeline entries, unless {@linkplain Builder#keepSources() kept}; links, figures, and relations to other hosts, if
 * {@linkplain Builder#publicHosts public hosts} are specified; a time zone whose name contains a masked term; and ids
 * of action items that become the same.
 *
 * <p><b>People</b> in authors, reviewers, {@code by}, {@code escalatedTo}, owners, and {@code confirmedBy} are
 * replaced by {@linkplain Builder#role their role} or the {@linkplain Builder#defaultRole default role}. Recognized
 * {@linkplain ActorKind teams and systems} are kept unless they have a role. Every other occurrence of the name as a
 * whole word is replaced by the same role with its title and e-mail address, or in addresses by the {@linkplain
 * Builder#replacement replacement} of masked terms. First and last names alone, and single words of a field with several
 * names, are replaced {@linkplain Builder#nameParts on request}.
 *
 * <p><b>Masked terms</b> are replaced in every text, even within words: in titles, ids, tags, addresses, and names.
 * Matches that overlap are replaced as one. Masks take precedence over names and over texts that are kept.
 *
 * <p><b>Spelling:</b> a term also matches with differences in case, accents, strokes, apostrophes, digits of any script,
 * and compatibility forms such as full-width letters (NFKD); with "ue" for "ü" and the like; with any white space; with
 * invisible characters in it; with hyphens, underscores, dots, or plus signs between its words; from six letters on,
 * without anything between its words; with separators of thousands in its numbers; and with escapes and markup of JSON,
 * Markdown, HTML, or URIs, such as links, tags, footnotes, hard line breaks, and entities, also repeatedly. Look-alikes
 * (such as a Cyrillic letter for a Latin one), abbreviations, and most inflections do not match. Terms are never treated
 * as patterns. Redaction takes time that grows with the length of the text, not with the number of terms.
 *
 * <p>The result depends only on the document and the settings. Redacting it again does not change it. Redaction does
 * not understand the text, so read a document before you publish it.
 *
 * <p>No argument may be {@code null}. Instances are immutable and safe for use by multiple threads.
 */
public final class Redaction {

    private final Redactor redactor;

    private Redaction(RedactionSettings settings) {
        this.redactor = new Redactor(settings);
    }

    /** {@return a new instance with the default settings that also replaces first and last names} */
    public static Redaction forPublic() {
        return builder().nameParts().build();
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
     * @throws RedactionException if two properties become one, because their names differ only in masked terms
     */
    public Postmortem redact(Postmortem postmortem) {
        return redactor.redact(postmortem, new RedactionLog());
    }

    /**
     * Reports what {@link #redact} replaces in a document, which teams and systems it keeps, and which words it leaves
     * for a person to decide.
     *
     * @param postmortem the document
     * @return the report
     * @throws RedactionException if two properties become one
     */
    public RedactionReport report(Postmortem postmortem) {
        RedactionLog log = new RedactionLog();
        redactor.redact(postmortem, log);
        return log.report();
    }

    /**
     * Finds masked terms and names of people in rendered output: Markdown, JSON, HTML, or plain text.
     *
     * <p>Terms are found despite escapes, markup, and line breaks, but not across paragraphs, list items, or cells. A
     * masked term or a name that is also a heading or the name of a JSON property is reported.
     *
     * @param original the document before redaction, for its names
     * @param output the output to publish
     * @return the terms and names that were found, as they were specified; empty if there are none
     */
    public List<String> leaksIn(Postmortem original, CharSequence output) {
        return redactor.leaksIn(original, output);
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

    /** A builder of {@link Redaction}. Not safe for use by multiple threads. */
    public static final class Builder {

        private final RedactionSettings settings = new RedactionSettings();

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
                settings.masks.add(SettingsCheck.requireVisible(term, "term"));
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
            settings.replacement = SettingsCheck.requireVisible(replacement, "replacement");
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
            settings.roles.put(SettingsCheck.requireWord(name), SettingsCheck.requireVisible(role, "role"));
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
            settings.defaultRoles = new DefaultRoles(SettingsCheck.requireVisible(role, "default role"), "");
            return this;
        }

        /**
         * Sets the role that replaces names without a role of their own to a phrase in a language: {@code an engineer}
         * in English, {@code jemand aus dem Team} in German, and likewise in French, Spanish, Portuguese, and Arabic.
         * Several people in a row get one role, such as {@code engineers}.
         *
         * @param locale the language of the document; English if it is another language
         * @return this builder
         */
        public Builder language(Locale locale) {
            settings.defaultRoles = DefaultRoles.in(locale);
            return this;
        }

        /**
         * Also replaces first and last names of people where they are used alone, and logins such as {@code jroe} in
         * handles and e-mail addresses. Names that are also common words, such as {@code Will}, are replaced only if
         * their capital letter shows that they are names. The {@linkplain Redaction#report report} lists the others, and
         * the leak check reports them if they are capitalized.
         *
         * @return this builder
         */
        public Builder nameParts() {
            settings.withNameParts = true;
            return this;
        }

        /**
         * Sets what a name belongs to, if it is not recognized. A person is replaced, and a team or system is kept.
         *
         * @param name the name
         * @param kind what it belongs to
         * @return this builder
         * @throws IllegalArgumentException if {@code name} has no letter or digit
         */
        public Builder actor(String name, ActorKind kind) {
            settings.kinds.put(TextNormalizer.words(SettingsCheck.requireWord(name)), kind);
            return this;
        }

        /**
         * Masks texts of the given forms wherever they occur.
         *
         * @param patterns the patterns
         * @return this builder
         */
        public Builder maskPatterns(SensitivePattern... patterns) {
            settings.patterns.addAll(Arrays.asList(patterns));
            return this;
        }

        /**
         * Keeps names. Masked terms in them are still masked.
         *
         * @param names the names, such as {@code SRE team}
         * @return this builder
         * @throws IllegalArgumentException if a name has no letter or digit
         */
        public Builder keep(String... names) {
            for (String name : names) {
                settings.kept.add(SettingsCheck.requireWord(name));
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
            settings.keptExtensions.addAll(Arrays.asList(names));
            return this;
        }

        /** {@return this builder, which keeps the trackers of action items} */
        public Builder keepTrackers() {
            settings.withTrackers = true;
            return this;
        }

        /**
         * Keeps the sources of timeline entries, which name internal systems and channels.
         *
         * @return this builder
         */
        public Builder keepSources() {
            settings.withSources = true;
            return this;
        }

        /**
         * Adds hosts to which links, figures, trackers, sources, and relations may lead; all others are removed, and so
         * are links without a host. What looks like a host counts as one. By default, all hosts are public.
         *
         * @param hosts the hosts, such as {@code status.example.com}, without their subdomains; an empty array makes
         *     no host public
         * @return this builder
         */
        public Builder publicHosts(String... hosts) {
            Set<String> all = settings.publicHosts == null ? new LinkedHashSet<>() : settings.publicHosts;
            for (String host : hosts) {
                all.add(host.toLowerCase(Locale.ROOT));
            }
            settings.publicHosts = all;
            return this;
        }

        /**
         * {@return a new {@code Redaction} with the settings of this builder}
         *
         * @throws IllegalArgumentException if the replacement or a role contains a masked term or a name that has a
         *     role, or if a name has a role and is kept
         */
        public Redaction build() {
            return new Redaction(settings);
        }
    }
}
