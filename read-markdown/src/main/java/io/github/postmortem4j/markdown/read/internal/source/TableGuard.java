package io.github.postmortem4j.markdown.read.internal.source;

/**
 * Keeps a short document from becoming a huge table: a row has as many cells as the head, however few are written.
 *
 * <p>What people write has no more cells than a few for each character.
 */
final class TableGuard {

    private static final long FREE = 100_000;
    private static final int CELLS_PER_CHARACTER = 4;

    private TableGuard() {}

    /** {@return whether the tables of a text can only have cells in proportion to its length} */
    static boolean allows(String text) {
        long lines = 1;
        long most = 0;
        long pipes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                most = Math.max(most, ++pipes);
            } else if (c == '\n' || c == '\r') {
                lines++;
                pipes = 0;
            }
        }
        return (most + 1) * lines <= FREE + (long) CELLS_PER_CHARACTER * text.length();
    }
}
