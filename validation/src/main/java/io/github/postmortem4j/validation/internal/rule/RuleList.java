package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that constraints carry. The annotations declare them. Those of the spec are also in a file that is generated
 * from the annotations, because Java creates classes to read annotations, which takes longer than to validate a document.
 */
public final class RuleList {

    /** The name of the file. Its lines are names of annotation types, followed by a space and a {@link ListedRule}. */
    static final String FILE = "rules.txt";

    static final String SEPARATOR = "\t";

    private static final String PACKAGE = "io.github.postmortem4j.validation.constraint.";

    /** The rules of the file by the names of their annotation types. */
    private static final Map<String, String> LINES = read();

    private static final Map<String, Rule> RULES = new ConcurrentHashMap<>();

    private RuleList() {}

    /** {@return the rule of a constraint, which has one} */
    public static Rule ruleOf(Class<? extends Annotation> constraint) {
        String line = LINES.get(constraint.getName());
        return line == null
                ? constraint.getAnnotation(Rule.class)
                : RULES.computeIfAbsent(constraint.getName(), name -> new ListedRule(constraint, line));
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(RuleList.class.getResourceAsStream(FILE), FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int name = line.indexOf(SEPARATOR);
                if (name > 0) {
                    lines.put(PACKAGE + line.substring(0, name), line.substring(name + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
