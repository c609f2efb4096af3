package io.github.postmortem4j.markdown.read.trace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A random report whose dates, times and zones are written in the spellings that people use, and stated in many places. */
final class RandomTimesPage {

    private static final List<String> ZONES =
            List.of("UTC", "CET", "PST", "EST", "+02:00", "-0530", "Europe/Paris", "GMT+3");

    private static final List<DateTimeFormatter> DATES = formats(
            "yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "MMM d yyyy", "dd MMM yyyy", "dd.MM.yyyy", "MM/dd/yyyy");

    private static final List<DateTimeFormatter> CLOCKS =
            formats("HH:mm", "HH:mm:ss", "h:mm a", "h:mma", "HH.mm", "HH'h'mm", "HHmm'hrs'", "h a");

    private static final List<String> ENTRIES = List.of(
            "- %s - %s\n",
            "- **%s**: %s\n", "%s: %s\n\n", "* %s %s\n", "### %s\n\n%s\n\n", "1. %s %s\n", "- [%s] %s\n");

    private static final List<String> TEXTS = List.of(
            "The oven stopped",
            "A customer called",
            "We replaced 2 valves and restarted it",
            "Pies baked again after 15 minutes",
            "The backup of 03:00 was restored",
            "Ada checked the boiler");

    private final RandomGenerator random;
    private final StringBuilder page = new StringBuilder("# Cold pies\n\n");
    private LocalDateTime now;

    private RandomTimesPage(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.now = LocalDate.of(2019 + random.nextInt(8), 1, 1)
                .plusDays(random.nextInt(365))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US))
                .toList();
    }

    static String of(long seed) {
        RandomTimesPage page = new RandomTimesPage(seed);
        page.write();
        return page.page.toString();
    }

    private void write() {
        if (random.nextBoolean()) {
            page.append("Date: ").append(date()).append("\n\n");
        }
        summary();
        timeline();
        page.append("## Action items\n\n");
        for (int item = random.nextInt(4); item > 0; item--) {
            now = now.plusDays(1 + random.nextInt(40));
            page.append("- [ ] Replace the valve (owner: Ada, due: ")
                    .append(date())
                    .append(")\n");
        }
    }

    private void summary() {
        page.append("## Summary\n\n");
        LocalDateTime start = now;
        String from = moment();
        now = now.plusMinutes(random.nextInt(900));
        String to = moment();
        now = start;
        switch (random.nextInt(5)) {
            case 0 -> page.append("**Duration:** ").append(from).append(" - ").append(to);
            case 1 ->
                page.append("- **Start:** ")
                        .append(from)
                        .append("\n- **End:** ")
                        .append(to);
            case 2 ->
                page.append("The outage lasted from ")
                        .append(from)
                        .append(" to ")
                        .append(to)
                        .append('.');
            case 3 ->
                page.append("It began at ")
                        .append(from)
                        .append(" and was resolved at ")
                        .append(to)
                        .append('.');
            default -> page.append("All pies were cold.");
        }
        page.append("\n\n");
    }

    private void timeline() {
        page.append("## Timeline");
        page.append(random.nextBoolean() ? " (" + any(ZONES) + ")" : "");
        page.append(random.nextBoolean() ? ", " + date() : "").append("\n\n");
        page.append(random.nextInt(4) == 0 ? "All times are in " + any(ZONES) + ".\n\n" : "");
        String form = any(ENTRIES);
        for (int entry = random.nextInt(8); entry >= 0; entry--) {
            page.append(String.format(form, moment(), any(TEXTS)));
            now = now.plusMinutes(random.nextInt(200)).plusSeconds(random.nextInt(60));
        }
        page.append('\n');
    }

    private String moment() {
        String clock = any(CLOCKS).format(now) + (random.nextBoolean() ? " " + any(ZONES) : "");
        return switch (random.nextInt(4)) {
            case 0 -> date() + " " + clock;
            case 1 -> clock + " on " + date();
            default -> clock;
        };
    }

    private String date() {
        return any(DATES).format(now);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
