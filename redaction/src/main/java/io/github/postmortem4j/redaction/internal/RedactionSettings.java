package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import io.github.postmortem4j.redaction.report.ActorKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings that a builder collects, and that a {@link Redactor} copies. */
public final class RedactionSettings {

    /** The terms to mask. */
    public final Set<String> masks = new LinkedHashSet<>();

    /** The forms of texts to mask. */
    public final Set<SensitivePattern> patterns = EnumSet.noneOf(SensitivePattern.class);

    /** The roles by name. */
    public final Map<String, String> roles = new LinkedHashMap<>();

    /** The names to keep. */
    public final Set<String> kept = new LinkedHashSet<>();

    /** What names belong to, by normalized name. */
    public final Map<String, ActorKind> kinds = new HashMap<>();

    /** The names of the unknown properties to keep. */
    public final Set<String> keptExtensions = new LinkedHashSet<>();

    /** The public hosts in lower case, or {@code null} if all hosts are public. */
    public @Nullable Set<String> publicHosts;

    /** The replacement of masked terms. */
    public String replacement = "[redacted]";

    /** The roles of people without a role of their own. */
    public DefaultRoles defaultRoles = DefaultRoles.in(Locale.ENGLISH);

    /** Whether first and last names are names, too. */
    public boolean withNameParts;

    /** Whether trackers of action items are kept. */
    public boolean withTrackers;

    /** Whether sources of timeline entries are kept. */
    public boolean withSources;
}
