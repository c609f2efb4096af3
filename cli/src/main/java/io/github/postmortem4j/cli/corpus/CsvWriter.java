package io.github.postmortem4j.cli.corpus;

import java.io.PrintWriter;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that spreadsheets show as text.
 *
 * <p>Spreadsheets run a cell as a formula if it starts with certain characters, which a text of a postmortem may do. Such
 * a cell gets an apostrophe in front, as OWASP recommends against CSV injection.
 */
final class CsvWriter {

    /** The characters in front of formulas, in their full-width forms as well, and those that spreadsheets skip. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final PrintWriter out;

    CsvWriter(PrintWriter out) {
        this.out = out;
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        String separator = "";
        for (String cell : cells) {
            out.print(separator);
            write(cell);
            separator = ",";
        }
        out.print("\r\n");
    }

    private void write(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        boolean quoted =
                safe.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        out.print(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** Some spreadsheets ignore spaces in front of a formula. */
    private static boolean isFormula(String cell) {
        String start = cell.stripLeading();
        return (!cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0)
                || (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0);
    }
}
