package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.internal.actor.ActorNames;
import io.github.postmortem4j.redaction.internal.search.MaskTerms;
import io.github.postmortem4j.redaction.internal.search.PatternSearch;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import io.github.postmortem4j.redaction.report.ActorKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Redacts documents and finds leaks, with one view of the text for both. Immutable. */
public final class Redactor {

    private final MaskTerms masks;
    private final PatternSearch patterns;
    private final PersonNames names;
    private final Map<String, ActorKind> kinds;
    private final String replacement;
    private final DefaultRoles defaultRoles;
    private final PublicAddresses addresses;
    private final Set<String> keptExtensions;
    private final boolean withNameParts;
    private final boolean withTrackers;
    private final boolean withSources;

    /**
     * Creates a redactor.
     *
     * @throws IllegalArgumentException if the settings contradict each other
     */
    public Redactor(RedactionSettings settings) {
        Set<String> hosts = settings.publicHosts == null ? null : Set.copyOf(settings.publicHosts);
        this.replacement = settings.replacement;
        this.defaultRoles = settings.defaultRoles;
        this.masks = new MaskTerms(settings.masks, replacement);
        this.patterns = new PatternSearch(settings.patterns, hosts == null ? Set.of() : hosts, replacement);
        this.kinds = Map.copyOf(settings.kinds);
        this.addresses = new PublicAddresses(hosts);
        this.keptExtensions = Set.copyOf(settings.keptExtensions);
        this.withNameParts = settings.withNameParts;
        this.withTrackers = settings.withTrackers;
        this.withSources = settings.withSources;
        List<String> replacements = new ArrayList<>(settings.roles.values());
        replacements.addAll(List.of(replacement, defaultRoles.one(), defaultRoles.several()));
        SettingsCheck.requireConsistent(settings.masks, settings.roles, settings.kept, patterns, replacements);
        this.names = PersonNames.of(kept(settings.kept, replacements), settings.roles);
    }

    /** Returns the texts to keep: the kept names, both as specified and masked, and all replacements and roles. */
    private Set<String> kept(Set<String> names, List<String> replacements) {
        TextSearch search = new TextSearch(masks, PersonNames.of(Set.of(), Map.of()), patterns);
        TextRedactor masking = new TextRedactor(search, replacement, defaultRoles, new RedactionLog());
        Set<String> kept = new LinkedHashSet<>(names);
        names.forEach(name -> kept.add(masking.prose(name)));
        kept.addAll(replacements);
        // In a name such as "[redacted] team", the brackets separate two names.
        kept.addAll(ActorNames.split(replacement));
        return kept;
    }

    /** {@return a redacted copy of a document} */
    public Postmortem redact(Postmortem postmortem, RedactionLog log) {
        ActorNames actors = actors(postmortem);
        TextRedactor text = new TextRedactor(search(actors), replacement, defaultRoles, log);
        PersonRedactor people = new PersonRedactor(names, text, defaultRoles.one(), actors, log);
        ExtensionRedactor extensions = new ExtensionRedactor(keptExtensions, text, log);
        MeasuresRedactor measures = new MeasuresRedactor(text, people, extensions, addresses, withTrackers, log);
        return new PostmortemRedactor(text, people, extensions, addresses, measures, withSources, log)
                .redact(postmortem);
    }

    /** {@return the terms, names, and texts of sensitive forms in an output} */
    public List<String> leaksIn(Postmortem original, CharSequence output) {
        return search(actors(original)).leaksIn(output);
    }

    private ActorNames actors(Postmortem original) {
        return ActorNames.in(original, names, kinds, withNameParts);
    }

    private TextSearch search(ActorNames actors) {
        return new TextSearch(masks, names.with(actors.people(), defaultRoles.one()), patterns);
    }
}
