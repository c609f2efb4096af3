package io.github.postmortem4j.quality.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates values of properties. */
final class AnyValue {

    private static final int MAX_DEPTH = 3;
    private static final String[] ZONES = {"UTC", "Z", "Europe/Paris", "Asia/Kathmandu", "+05:45", "America/St_Johns"};
    private static final int MAX_OFFSET = 18 * 3600;
    /** Includes seconds in years that RFC 3339 cannot represent. */
    private static final long SECONDS = 300_000_000_000L;

    private final Choices choices;

    AnyValue(Choices choices) {
        this.choices = choices;
    }

    Object of(Class<?> type) {
        if (type == String.class) {
            return choices.text();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[choices.below(type.getEnumConstants().length)];
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> choices.below(2) == 1;
            case "Long" -> choices.whole();
            case "BigDecimal" -> decimal();
            case "OffsetDateTime" -> time();
            case "LocalDate" -> LocalDate.ofEpochDay(choices.whole() % 4_000_000);
            case "ZoneId" -> ZoneId.of(ZONES[choices.below(ZONES.length)]);
            default -> throw new IllegalStateException("cannot create a value of " + type);
        };
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(
                choices.whole(), choices.below(2) == 0 ? choices.below(20) : choices.below(1_000_000) - 500_000);
    }

    private OffsetDateTime time() {
        int second = choices.below(2 * MAX_OFFSET) - MAX_OFFSET;
        int offset = choices.below(8) == 0 ? second : second / 60 * 60;
        long nanos = choices.below(2) == 0 ? 0 : choices.below(1_000_000_000);
        return Instant.ofEpochSecond(choices.whole() % SECONDS, nanos).atOffset(ZoneOffset.ofTotalSeconds(offset));
    }

    /** {@return unknown properties} */
    Map<String, @Nullable Object> properties(int depth) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        for (int i = choices.below(3); i > 0; i--) {
            // Names cannot contain unpaired surrogates. No property of a type starts with this prefix.
            properties.put("x-" + choices.text().replaceAll("\\p{Cs}", ""), json(depth + 1));
        }
        return properties;
    }

    private @Nullable Object json(int depth) {
        return switch (choices.below(depth < MAX_DEPTH ? 9 : 7)) {
            case 0 -> null;
            case 1 -> choices.text();
            case 2 -> choices.below(2) == 1;
            case 3 -> choices.whole();
            case 4 -> decimal();
            case 5 -> BigInteger.valueOf(choices.whole()).pow(1 + choices.below(5));
            case 6 -> choices.below(1000) / 8.0;
            case 7 -> list(depth);
            default -> properties(depth);
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = choices.below(3); i > 0; i--) {
            list.add(json(depth + 1));
        }
        return list;
    }
}
