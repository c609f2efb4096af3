package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.search.PairedMarks;
import io.github.postmortem4j.redaction.internal.search.TermMatch;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import io.github.postmortem4j.redaction.report.ReportEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces masked terms and names in a text. */
public final class TextRedactor {

    /** A replacement can form another term with the text around it, but rarely more than once. */
    private static final int MAX_PASSES = 4;

    private final TextSearch search;
    private final String replacement;
    private final RoleWriter roles;
    private final RedactionLog log;

    /**
     * Creates a redactor; {@code replacement} replaces names in addresses, and texts that cannot be redacted otherwise.
     */
    public TextRedactor(TextSearch search, String replacement, DefaultRoles roles, RedactionLog log) {
        this(search, replacement, new RoleWriter(roles), log);
    }

    private TextRedactor(TextSearch search, String replacement, RoleWriter roles, RedactionLog log) {
        this.search = search;
        this.replacement = replacement;
        this.roles = roles;
        this.log = log;
    }

    /** {@return the text with terms masked and names replaced by roles; the same instance if nothing is replaced} */
    public String prose(String text) {
        for (TermMatch match : search.undecidedIn(text)) {
            String word = text.substring(match.start(), match.end());
            log.add(ReportEntry.Decision.UNDECIDED, word, word);
        }
        return redact(text, false);
    }

    /** {@return the redacted text, which is not reported} */
    String silently(String text) {
        return new TextRedactor(search, replacement, roles, new RedactionLog()).redact(text, false);
    }

    /** {@return the address with terms and names masked, because a role is not valid in an address} */
    String address(String text) {
        return redact(text, true);
    }

    /**
     * {@return the redacted address or id, or {@code null} if it may not be published; it must be public before and after
     * masking, because a masked address may lead to another host}
     */
    @Nullable String reference(String text, PublicAddresses addresses) {
        String masked = address(text);
        return addresses.isPublicReference(text) && addresses.isPublicReference(masked) ? masked : null;
    }

    /** {@return whether a text that cannot be redacted, such as a number, contains no term and no name} */
    boolean isClean(String text) {
        return search.in(text).isEmpty();
    }

    private String redact(String text, boolean address) {
        String redacted = text;
        for (int i = 0; i < MAX_PASSES; i++) {
            List<TermMatch> matches = search.in(redacted);
            if (matches.isEmpty()) {
                return redacted;
            }
            redacted = replace(redacted, matches, address);
        }
        return isClean(redacted) ? redacted : replacement;
    }

    private String replace(String text, List<TermMatch> matches, boolean address) {
        StringBuilder replaced = new StringBuilder(text.length());
        PairedMarks marks = PairedMarks.of(text);
        int copied = 0;
        for (int i = 0; i < matches.size(); ) {
            TermMatch match = matches.get(i);
            RoleWriter.Fitted fitted;
            boolean inAddress = address || AddressDetector.isInAddress(text, match.start());
            if (inAddress || !match.term().kind().isPerson()) {
                String masked = inAddress ? replacement : match.term().replacement();
                fitted = new RoleWriter.Fitted(Math.max(copied, match.start()), match.end(), masked);
                i++;
            } else {
                int count = roles.countInARow(text, matches, i);
                fitted = roles.fit(text, matches.subList(i, i + count), copied);
                i += count;
            }
            if (fitted.end() > copied) {
                log.add(ReportEntry.Decision.REPLACED, text.substring(fitted.start(), fitted.end()), fitted.role());
                replaced.append(text, copied, fitted.start())
                        .append(inAddress ? fitted.role() : marks.around(fitted.start(), fitted.end(), fitted.role()));
                copied = fitted.end();
            }
        }
        return replaced.append(text, copied, text.length()).toString();
    }
}
