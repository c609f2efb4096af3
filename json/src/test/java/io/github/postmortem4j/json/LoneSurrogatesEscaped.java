package io.github.postmortem4j.json;

import java.util.regex.Pattern;

/** Says what our door makes of lone surrogates, in another way than the door itself: as an oracle. */
final class LoneSurrogatesEscaped {

    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private LoneSurrogatesEscaped() {}

    static String in(String json) {
        return LONE.matcher(json)
                .replaceAll(
                        match -> String.format("\\\\u%04X", (int) match.group().charAt(0)));
    }
}
