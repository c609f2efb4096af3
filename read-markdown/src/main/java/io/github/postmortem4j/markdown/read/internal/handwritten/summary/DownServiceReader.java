package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the services that English sentences describe as down or slow, such as {@code The login service was down}. Only
 * a short subject at the start of a clause counts, and only if it names something.
 */
public final class DownServiceReader {

    private static final int MAX_LINE = 2_000;

    private static final String WORD = "[\\p{L}\\d](?:[\\p{L}\\d._/-]*[\\p{L}\\d])?";

    private static final Pattern DOWN = Pattern.compile(
            "(?:^|[.;,!?] (?:(?:and|but|so) )?|\\b(?:and|but|that|while|when) )(?:(?:the|our|all) )?"
                    + "(?<name>" + WORD + "(?: " + WORD + "){0,3}) "
                    + "(?:(?:was|were|is|are|became|has been|had been|have been|went) "
                    + "(?:(?:completely|partially|temporarily|briefly|intermittently|largely|mostly|entirely|fully|very"
                    + "|extremely|severely) )?"
                    + "(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|slow|degraded|disrupted)"
                    + "|experienced (?:an outage|degraded service|degraded performance|downtime))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Subjects that do not name a service, and words that are not part of a name. */
    private static final Set<String> OTHER =
            Set.of(("it this that these those they we which who there what everything something "
                            + "users customers people some many "
                            + "most several one both each nothing no not if because so as of in on to for "
                            + "from with by at or its their his her be would could might may had have has was "
                            + "were is are seconds minutes hours while when where how why then also after "
                            + "before until")
                    .split(" "));

    /** Names of every service, and so of none. */
    private static final Set<String> GENERIC = Set.of("service", "services", "site", "sites", "system", "systems");

    private DownServiceReader() {}

    /** {@return the names of the services, in the order of the text} */
    public static List<String> read(MarkdownLine line) {
        String text = line.text().text();
        List<String> names = new ArrayList<>();
        Matcher down = DOWN.matcher(text.length() > MAX_LINE ? "" : text);
        while (down.find()) {
            String name = down.group("name");
            String words = name.toLowerCase(Locale.ROOT);
            boolean named =
                    !GENERIC.contains(words) && Stream.of(words.split(" ")).noneMatch(OTHER::contains);
            if (named && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
