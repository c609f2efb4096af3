package io.github.postmortem4j.markdown.read.internal.time;

/** A moment as its writer wrote it, without what stands around it. */
public final class StatedTime {

    private static final String AROUND = " \t[](){}`<>\"*~,;:-–—|";

    private StatedTime() {}

    public static String of(Moment moment, String text) {
        int start = moment.start();
        int end = moment.end();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
