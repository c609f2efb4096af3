package io.github.postmortem4j.json;

import java.util.regex.Pattern;

/** Escapes lone surrogates independently of the library, as an oracle for its tests. */
final class LoneSurrogatesOracle {

    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private LoneSurrogatesOracle() {}

    static String escape(String json) {
        return LONE.matcher(json)
                .replaceAll(
                        match -> String.format("\\\\u%04X", (int) match.group().charAt(0)));
    }
}
