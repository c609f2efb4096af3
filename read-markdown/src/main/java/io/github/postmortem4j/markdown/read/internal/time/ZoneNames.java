package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFile;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Maps the names of time zones to zones. */
final class ZoneNames {

    private static final Map<String, Meaning> NAMES = new HashMap<>();

    /** The first words of all names, in lowercase. Most words after a time are not the first of any. */
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    private static final List<String> BEFORE_CITY = new ArrayList<>();

    static {
        WordFile.read("zones.txt").forEach((key, names) -> {
            if (key.equals("CITY")) {
                BEFORE_CITY.addAll(names);
            } else {
                Meaning meaning = new Meaning(key.equals("?") ? null : ZoneId.of(key), false);
                names.forEach(name -> NAMES.put(name, meaning));
            }
        });
        cities();
        NAMES.keySet().forEach(name -> FIRST_WORDS.add(firstWord(name)));
    }

    private ZoneNames() {}

    /**
     * The meaning of a name.
     *
     * @param zone the zone, or {@code null} if the name is ambiguous
     * @param isCity whether the name is that of a city
     */
    record Meaning(@Nullable ZoneId zone, boolean isCity) {}

    /** Adds the cities of the time zone database, except for those that occur in several zones. */
    private static void cities() {
        Set<String> seen = new TreeSet<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = id.lastIndexOf('/');
            if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                String city = id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
                NAMES.put(id.toLowerCase(Locale.ROOT), new Meaning(ZoneId.of(id), false));
                if (seen.add(city)) {
                    NAMES.putIfAbsent(city, new Meaning(ZoneId.of(id), true));
                } else if (NAMES.containsKey(city) && NAMES.get(city).isCity()) {
                    NAMES.remove(city);
                }
            }
        }
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        String word = space < 0 ? name : name.substring(0, space);
        return (word.endsWith("*") ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
    }

    /** {@return whether a name can begin with a word, in any case and with accents} */
    static boolean mayBeginWith(String word) {
        return FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT)) || !WordFolding.isAscii(word);
    }

    /**
     * {@return the meaning of a name, or {@code null} if it is unknown}
     *
     * <p>Most abbreviations are recognized in uppercase only; other names in any case.
     */
    static @Nullable Meaning find(String name) {
        Meaning exact = NAMES.get(name);
        if (exact != null) {
            return exact;
        }
        Meaning folded = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (folded == null && isShort(name)) {
            return NAMES.get(name.toUpperCase(Locale.ROOT) + "*");
        }
        boolean accented = folded == null && !WordFolding.isAscii(name);
        return accented ? NAMES.get(WordFolding.words(name)) : folded;
    }

    /** {@return where the city begins after words such as "heure de" at an index, or -1 if there are none} */
    static int cityAfterWords(String text, int start) {
        for (String words : BEFORE_CITY) {
            int end = start + words.length();
            if (text.regionMatches(true, start, words, 0, words.length())) {
                return words.endsWith("'") ? end : text.startsWith(" ", end) ? end + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isShort(String name) {
        return name.length() >= 3 && name.length() <= 4;
    }
}
