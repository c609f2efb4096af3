package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;

/**
 * A document that is one thing over and over, as small as can be, so that each of its bytes costs a reader the most.
 *
 * @param name what is repeated
 * @param before the beginning of the document
 * @param unit what is repeated; {@code #} becomes its number
 * @param after the end of the document
 */
record Shape(String name, String before, String unit, String after) {

    /** {@return every shape, the one that costs most first} */
    static List<Shape> all() {
        return List.of(
                new Shape("tasks", "{\"correctiveMeasures\":{\"actionItems\":[", "{}", "]}}"),
                new Shape("entries", "{\"timeline\":[", "{}", "]}"),
                new Shape("waivers", "{\"waivers\":[", "{}", "]}"),
                new Shape("links", "{\"links\":[", "{}", "]}"),
                new Shape("tags", "{\"tags\":[", "\"\"", "]}"),
                new Shape("lists", "{\"x\":[", "[]", "]}"),
                new Shape("nested lists", "{\"x\":[", "[[[[[]]]]]", "]}"),
                new Shape("objects", "{\"x\":[", "{}", "]}"),
                new Shape("objects with a member", "{\"x\":[", "{\"a\":1}", "]}"),
                new Shape("numbers", "{\"x\":[", "1", "]}"),
                new Shape("numbers with an exponent", "{\"x\":[", "1e9", "]}"),
                new Shape("members", "{", "\"#\":1", "}"),
                new Shape("members of a member", "{\"x\":{", "\"#\":1", "}}"));
    }

    /** {@return the document as a stream that holds no more than one of its units} */
    InputStream stream(long times) {
        return new SequenceInputStream(new Enumeration<>() {
            private long next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= times;
            }

            @Override
            public InputStream nextElement() {
                long number = next++;
                String part = number < 0
                        ? before
                        : number == times ? after : (number == 0 ? "" : ",") + unit.replace("#", Long.toString(number));
                return new ByteArrayInputStream(part.getBytes(UTF_8));
            }
        });
    }

    /** {@return the document, no longer than a number of bytes} */
    byte[] ofLength(int length) {
        StringBuilder document = new StringBuilder(before);
        for (int i = 0; ; i++) {
            String next = (i == 0 ? "" : ",") + unit.replace("#", Integer.toString(i));
            if (document.length() + next.length() + after.length() > length) {
                return document.append(after).toString().getBytes(UTF_8);
            }
            document.append(next);
        }
    }

    /** {@return the longest such document of no more than a number of tokens} */
    byte[] ofTokens(int tokens) {
        int ofUnit = tokensOf(unit);
        long times = (tokens - tokensOf(before) - tokensOf(after)) / ofUnit;
        StringBuilder document = new StringBuilder(before);
        for (long i = 0; i < times; i++) {
            document.append(i == 0 ? "" : ",").append(unit.replace("#", Long.toString(i)));
        }
        return document.append(after).toString().getBytes(UTF_8);
    }

    private static int tokensOf(String json) {
        int tokens = 0;
        boolean inText = false;
        boolean inNumber = false;
        for (char c : json.toCharArray()) {
            boolean quote = c == '"';
            boolean ofNumber = !inText && !quote && "{}[]:,".indexOf(c) < 0;
            if ((quote && !inText) || "{}[]".indexOf(c) >= 0 || (ofNumber && !inNumber)) {
                tokens++;
            }
            inText ^= quote;
            inNumber = ofNumber;
        }
        return tokens;
    }
}
