package io.github.postmortem4j.redaction;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an output still holds what was to be redacted. The message names it: mind where it is logged. */
public final class LeakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    /** Kept as an array, since not every {@link List} can be serialized. */
    private final String[] leaks;

    LeakException(List<String> leaks) {
        super(sentence(leaks));
        this.leaks = leaks.toArray(String[]::new);
    }

    /** {@return the terms and names that are still there, as they were given, at least one} */
    public List<String> getLeaks() {
        return List.of(leaks);
    }

    private static String sentence(List<String> leaks) {
        String shown = leaks.stream().limit(SHOWN).map(leak -> '"' + leak + '"').collect(Collectors.joining(", "));
        return "the output still holds what was to be redacted: " + shown
                + (leaks.size() > SHOWN ? " and " + (leaks.size() - SHOWN) + " more" : "");
    }
}
