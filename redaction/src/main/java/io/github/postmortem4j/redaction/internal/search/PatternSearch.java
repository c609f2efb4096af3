package io.github.postmortem4j.redaction.internal.search;

import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts of sensitive forms. Immutable.
 *
 * <p>Every repetition in the expressions is bounded or possessive after a boundary, so that the time grows with the length of the text.
 */
public final class PatternSearch {

    /** No patterns. */
    public static final PatternSearch NONE = new PatternSearch(Set.of(), Set.of(), "");

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String GROUP = "[0-9a-fA-F]{1,4}+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})";
    private static final String HOST_END =
            "com|net|org|io|dev|app|cloud|info|biz|edu|gov|mil|internal|intern|local|localdomain|corp|lan"
                    + "|intranet|home|private|example|test|invalid|svc|arpa|ai|co|me|tech|systems|tools|network|online|site|eu|de|fr|es"
                    + "|pt|br|uk|us|ch|at|it|nl|be|pl|se|no|dk|fi|ie|ca|au|nz|jp|cn|in|ru|ae|sa|eg|ma|mx|ar|cl";

    private static final Map<SensitivePattern, Pattern> PATTERNS = new EnumMap<>(Map.of(
            SensitivePattern.EMAIL,
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@" + LABEL + "(?:\\." + LABEL + "){0,8}"),
            SensitivePattern.IP,
            Pattern.compile("(?<![\\w.])(?:" + OCTET + "\\.){3}" + OCTET + "(?:/\\d{1,2})?(?![\\w]|\\.\\d)"
                    + "|(?<![\\w:.])(?:(?:" + GROUP + ":){7}" + GROUP
                    + "|(?:" + GROUP + "(?::" + GROUP + "){0,6}+)?::(?:" + GROUP + "(?::" + GROUP + "){0,6}+)"
                    + "|" + GROUP + "(?::" + GROUP + "){0,6}+::)(?:/\\d{1,3})?(?![\\w:])"),
            SensitivePattern.HOST,
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_-])(?:" + LABEL + "\\.){1,8}(?:" + HOST_END + ")(?![\\p{L}\\p{N}_-])",
                    Pattern.CASE_INSENSITIVE),
            SensitivePattern.TOKEN,
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?:(?:ghp_|gho_|ghu_|ghs_|github_pat_|glpat-|xox[abprs]-|sk-|sk_live_|sk_test_|pk_live_"
                            + "|AKIA|ASIA|AIza|npm_|hvs\\.|eyJ)[A-Za-z0-9_.+/=-]{8,}+|[A-Za-z0-9+=]{16,}+)"),
            SensitivePattern.TICKET,
            Pattern.compile("(?<![\\p{L}\\p{N}_-])[A-Z][A-Z0-9]{1,9}-\\d{1,7}(?![\\p{L}\\p{N}_-])")));

    /** What looks like the key of a ticket, but is a standard or a zone. */
    private static final List<String> STANDARDS = List.of(
            "UTF-", "ISO-", "SHA-", "CVE-", "RFC-", "HTTP-", "UTC-", "GMT-", "AES-", "TLS-", "MD-", "UCS-", "GPT-",
            "COVID-", "RSA-", "TCP-", "IPV", "IEEE-", "IEC-", "DIN-", "EN-", "P-", "Q1-", "Q2-", "Q3-", "Q4-");

    private final Set<SensitivePattern> patterns;
    private final Set<String> publicHosts;
    private final String replacement;

    /** Creates a search for patterns, except for hosts that are public. */
    public PatternSearch(Collection<SensitivePattern> patterns, Set<String> publicHosts, String replacement) {
        this.patterns = Set.copyOf(patterns);
        this.publicHosts = publicHosts;
        this.replacement = replacement;
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    void search(MappedText text, MatchVisitor visitor) {
        if (patterns.isEmpty()) {
            return;
        }
        String searched = text.toString();
        PATTERNS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(patterns.contains(kind) ? searched : "");
            while (matcher.find()) {
                String found = matcher.group();
                if (isSensitive(kind, found)) {
                    visitor.visit(text, matcher.start(), matcher.end(), new Term(found, Term.Kind.MASK, replacement));
                }
            }
        });
    }

    private boolean isSensitive(SensitivePattern kind, String found) {
        return switch (kind) {
            case HOST -> !publicHosts.contains(found.toLowerCase(Locale.ROOT));
            case TICKET -> STANDARDS.stream().noneMatch(found::startsWith);
            case TOKEN ->
                found.chars().anyMatch(Character::isDigit) && found.chars().anyMatch(Character::isLetter);
            case EMAIL, IP -> true;
        };
    }
}
