package io.github.postmortem4j.quality.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the steps of each method: its calls, the iterations of its loops, the characters that it copies, and those that a
 * search or a pattern reads for it. Classes loaded by a {@link CountingClassLoader} call these methods instead of the JDK's.
 *
 * <p>Each {@link CountingThread} has counts of its own. Steps in other threads are ignored.
 */
public final class StepCounter {

    private static final List<String> METHODS = new ArrayList<>();

    private StepCounter() {}

    /** Assigns a number to a method. */
    static int register(String method) {
        synchronized (METHODS) {
            METHODS.add(method);
            return METHODS.size() - 1;
        }
    }

    static String method(int number) {
        synchronized (METHODS) {
            return METHODS.get(number);
        }
    }

    private static int methods() {
        synchronized (METHODS) {
            return METHODS.size();
        }
    }

    /** Returns the counts of the current thread by the numbers of the methods and resets them. */
    static long[] take() {
        long[] counts = CountingThread.counts();
        long[] taken = Arrays.copyOf(counts, methods());
        Arrays.fill(counts, 0);
        return taken;
    }

    /** Counts a call or an iteration of a loop. */
    public static void count(int method) {
        CountingThread.counts()[method]++;
    }

    /** Counts characters. */
    static void count(long characters, int method) {
        CountingThread.counts()[method] += characters;
    }

    /** Counts the characters of a copied text. */
    public static void copied(CharSequence text, int method) {
        count(text == null ? 0 : text.length(), method);
    }

    /** See {@link String#indexOf(int)}. */
    public static int indexOf(String text, int character, int method) {
        return found(text.indexOf(character), 0, text, method);
    }

    /** See {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int character, int from, int method) {
        return found(text.indexOf(character, from), from, text, method);
    }

    /** See {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part, int method) {
        return found(text.indexOf(part), 0, text, method);
    }

    /** See {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from, int method) {
        return found(text.indexOf(part, from), from, text, method);
    }

    private static int found(int index, int from, String text, int method) {
        count(Math.max(0, (index < 0 ? text.length() : index) - from), method);
        return index;
    }

    /** See {@link String#lastIndexOf(int)}. */
    public static int lastIndexOf(String text, int character, int method) {
        return foundFromEnd(text.lastIndexOf(character), text.length(), method);
    }

    /** See {@link String#lastIndexOf(int, int)}. */
    public static int lastIndexOf(String text, int character, int from, int method) {
        return foundFromEnd(text.lastIndexOf(character, from), from, method);
    }

    /** See {@link String#lastIndexOf(String)}. */
    public static int lastIndexOf(String text, String part, int method) {
        return foundFromEnd(text.lastIndexOf(part), text.length(), method);
    }

    /** See {@link String#lastIndexOf(String, int)}. */
    public static int lastIndexOf(String text, String part, int from, int method) {
        return foundFromEnd(text.lastIndexOf(part, from), from, method);
    }

    private static int foundFromEnd(int index, int from, int method) {
        count(Math.max(0, from - Math.max(0, index)), method);
        return index;
    }

    /** See {@link String#contains}. */
    public static boolean contains(String text, CharSequence part, int method) {
        return indexOf(text, part.toString(), method) >= 0;
    }

    /** See {@link String#strip}. */
    public static String strip(String text, int method) {
        count(text.length(), method);
        return text.strip();
    }

    /** See {@link String#isBlank}. */
    public static boolean isBlank(String text, int method) {
        count(text.length(), method);
        return text.isBlank();
    }

    /** See {@link String#chars}. */
    public static IntStream chars(String text, int method) {
        count(text.length(), method);
        return text.chars();
    }

    /** See {@link String#codePoints}. */
    public static IntStream codePoints(String text, int method) {
        count(text.length(), method);
        return text.codePoints();
    }

    /** See {@link String#lines}. */
    public static Stream<String> lines(String text, int method) {
        count(text.length(), method);
        return text.lines();
    }

    /** See {@link Pattern#matcher}. */
    public static Matcher matcher(Pattern pattern, CharSequence text, int method) {
        return pattern.matcher(new CountingCharSequence(text, method));
    }

    /** See {@link String#matches}. */
    public static boolean matches(String text, String pattern, int method) {
        return matcher(Pattern.compile(pattern), text, method).matches();
    }

    /** See {@link String#replaceAll}. */
    public static String replaceAll(String text, String pattern, String replacement, int method) {
        return matcher(Pattern.compile(pattern), text, method).replaceAll(replacement);
    }

    /** See {@link String#replaceFirst}. */
    public static String replaceFirst(String text, String pattern, String replacement, int method) {
        return matcher(Pattern.compile(pattern), text, method).replaceFirst(replacement);
    }

    /** See {@link String#split(String)}. */
    public static String[] split(String text, String pattern, int method) {
        return split(text, pattern, 0, method);
    }

    /** See {@link String#split(String, int)}. */
    public static String[] split(String text, String pattern, int limit, int method) {
        return Pattern.compile(pattern).split(new CountingCharSequence(text, method), limit);
    }
}
