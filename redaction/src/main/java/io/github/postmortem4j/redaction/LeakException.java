package io.github.postmortem4j.redaction;

import io.github.postmortem4j.PostmortemException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if output still contains masked terms or names of people.
 *
 * <p>The message contains these terms and names, so take care where it is logged.
 */
public final class LeakException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    /** An array, because not every {@link List} is serializable. */
    private final String[] leaks;

    LeakException(List<String> leaks) {
        super(null, message(leaks), null);
        this.leaks = leaks.toArray(String[]::new);
    }

    /** {@return the terms and names in the output, as they were specified; at least one} */
    public List<String> getLeaks() {
        return List.of(leaks);
    }

    private static String message(List<String> leaks) {
        String shown = leaks.stream().limit(SHOWN).map(leak -> '"' + leak + '"').collect(Collectors.joining(", "));
        return "the output contains terms or names to be redacted: " + shown
                + (leaks.size() > SHOWN ? " and " + (leaks.size() - SHOWN) + " more" : "");
    }
}
