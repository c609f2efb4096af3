package io.github.postmortem4j.validation.internal.path;

/** Parses locations in a document that a custom rule reports: JSON Pointers and property paths. */
public final class LocationParser {

    private static final int MAX_INDEX_DIGITS = 9;
    private static final String TIMELINE = "timeline";
    private static final String ENTRIES = "entries";

    private final String text;
    private int position;
    private int steps;
    private boolean inTimeline;
    private PropertyPath path = PropertyPath.ROOT;

    private LocationParser(String text) {
        this.text = text;
    }

    /**
     * {@return the location in a document}
     *
     * @param text a JSON Pointer (RFC 6901) or a property path such as {@code timeline.entries[3].text}; {@code ""} for
     *     the document
     * @throws IllegalArgumentException if it is neither
     */
    public static Location parse(String text) {
        LocationParser parser = new LocationParser(text);
        if (text.startsWith("/")) {
            parser.parsePointer();
        } else if (!text.isEmpty()) {
            parser.parsePath();
        }
        return Location.inDocument(parser.path);
    }

    private void parsePointer() {
        for (String step : text.substring(1).split("/", -1)) {
            if (step.replace("~0", " ").replace("~1", " ").indexOf('~') >= 0) {
                throw invalid();
            }
            String name = step.replace("~1", "/").replace("~0", "~");
            append(name, isIndex(name) && steps > 0);
        }
    }

    private void parsePath() {
        appendProperty();
        while (position < text.length()) {
            if (text.charAt(position) == '[') {
                appendIndex();
            } else {
                // A dot, because the name of a property ends there, at a bracket, or at the end.
                position++;
                appendProperty();
            }
        }
    }

    private void appendProperty() {
        int start = position;
        while (position < text.length() && ".[]".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position == start || (position < text.length() && text.charAt(position) == ']')) {
            throw invalid();
        }
        append(text.substring(start, position), false);
    }

    private void appendIndex() {
        int close = text.indexOf(']', position);
        String index = close < 0 ? "" : text.substring(position + 1, close);
        boolean ends = close + 1 == text.length() || ".[".indexOf(text.charAt(close + 1)) >= 0;
        if (!isIndex(index) || !ends) {
            throw invalid();
        }
        append(index, true);
        position = close + 1;
    }

    /** Appends a step. The entries of the timeline, an array in JSON, are a property of it in Java. */
    private void append(String step, boolean index) {
        if (index) {
            path = inTimeline ? path.then(ENTRIES) : path;
            path = path.at(Integer.parseInt(step));
        } else {
            path = path.then(step);
        }
        inTimeline = steps == 0 && step.equals(TIMELINE);
        steps++;
    }

    private static boolean isIndex(String step) {
        return step.length() <= MAX_INDEX_DIGITS && step.matches("0|[1-9][0-9]*");
    }

    private IllegalArgumentException invalid() {
        return new IllegalArgumentException("\"" + text + "\" is neither a JSON Pointer such as /timeline/3/text nor a"
                + " property path such as timeline.entries[3].text");
    }
}
