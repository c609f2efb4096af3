package io.github.postmortem4j.markdown.read.internal.time;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays, in full and abbreviated, in all supported languages. */
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        months("january february march april may june july august september october november december");
        months("jan feb mar apr may jun jul aug sep oct nov dec");
        months("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
        months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        months("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro");
        months("januar februar marz april mai juni juli august september oktober november dezember");
        MONTHS.put("sept", 9);
        WEEKDAYS.addAll(List.of(
                "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
                        .split(" ", -1)));
        WEEKDAYS.addAll(List.of("lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ", -1)));
        WEEKDAYS.addAll(List.of("lunes martes miercoles jueves viernes sabado domingo".split(" ", -1)));
        WEEKDAYS.addAll(List.of("montag dienstag mittwoch donnerstag freitag samstag sonntag".split(" ", -1)));
    }

    private CalendarWords() {}

    private static void months(String names) {
        int month = 1;
        for (String name : names.split(" ", -1)) {
            MONTHS.put(name, month++);
        }
    }

    /** {@return the month with this name, from 1 to 12, or 0 if there is none} */
    static int month(String name) {
        return name.length() > 12 ? 0 : MONTHS.getOrDefault(folded(name), 0);
    }

    static boolean isWeekday(String name) {
        return name.length() <= 12 && WEEKDAYS.contains(folded(name));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
