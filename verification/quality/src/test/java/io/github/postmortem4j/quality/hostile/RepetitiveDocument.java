package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;

/**
 * A document that repeats a minimal element, so that each byte costs the reader as much as possible.
 *
 * @param name a description of the element
 * @param before the text before the elements
 * @param unit the element; {@code #} is replaced by its number
 * @param after the text after the elements
 */
record RepetitiveDocument(String name, String before, String unit, String after) {

    /** {@return all documents, the most expensive first} */
    static List<RepetitiveDocument> all() {
        return List.of(
                new RepetitiveDocument("tasks", "{\"correctiveMeasures\":{\"actionItems\":[", "{}", "]}}"),
                new RepetitiveDocument("entries", "{\"timeline\":[", "{}", "]}"),
                new RepetitiveDocument("waivers", "{\"waivers\":[", "{}", "]}"),
                new RepetitiveDocument("links", "{\"links\":[", "{}", "]}"),
                new RepetitiveDocument("tags", "{\"tags\":[", "\"\"", "]}"),
                new RepetitiveDocument("lists", "{\"x\":[", "[]", "]}"),
                new RepetitiveDocument("nested lists", "{\"x\":[", "[[[[[]]]]]", "]}"),
                new RepetitiveDocument("objects", "{\"x\":[", "{}", "]}"),
                new RepetitiveDocument("objects with a property", "{\"x\":[", "{\"a\":1}", "]}"),
                new RepetitiveDocument("numbers", "{\"x\":[", "1", "]}"),
                new RepetitiveDocument("numbers with an exponent", "{\"x\":[", "1e9", "]}"),
                new RepetitiveDocument("properties", "{", "\"#\":1", "}"),
                new RepetitiveDocument("nested properties", "{\"x\":{", "\"#\":1", "}}"));
    }

    /** {@return the document as a stream that holds only one element in memory} */
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

    /** {@return the longest document of at most a number of bytes} */
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

    /** {@return the longest document of at most a number of tokens} */
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
