package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/postmortem4j/validation");
    /** A variant of a message, before its parameters. */
    private static final Pattern VARIANT = Pattern.compile("\"([a-zA-Z]+)\",\\s*Map\\.of");

    @Test
    void everyConstraintHasAMessageUnderItsName() throws Exception {
        for (Class<? extends Annotation> constraint : constraints()) {
            String key = constraint.getName() + ".message";
            if (constraint != WellFormed.class) {
                assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("{" + key + "}");
            }
            assertThat(bundle()).containsKey(key);
        }
    }

    @Test
    void everyKeyBelongsToAConstraintAndIsUsed() throws IOException {
        List<String> names = constraints().stream().map(Class::getName).toList();
        String sources = sources();

        assertThat(bundle().stringPropertyNames()).allSatisfy(key -> {
            String name = names.stream()
                    .filter(constraint -> key.startsWith(constraint + "."))
                    .findFirst()
                    .orElse("no constraint");
            String rest = key.substring(Math.min(key.length(), name.length()));
            assertThat(rest).matches("(\\.[a-zA-Z]+)?\\.message");
            if (!rest.equals(".message")) {
                assertThat(sources).contains('"' + rest.split("\\.")[1] + '"');
            }
        });
    }

    @Test
    void everyUsedVariantHasAMessage() throws IOException {
        Set<String> keys = bundle().stringPropertyNames();

        assertThat(variants())
                .allSatisfy(variant -> assertThat(keys).anyMatch(key -> key.endsWith("." + variant + ".message")));
    }

    @Test
    void noMessageUsesAnExpressionLanguage() throws IOException {
        assertThat(bundle().values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("$", "\\"));
    }

    private static Set<Class<? extends Annotation>> constraints() {
        return EnumSet.allOf(Stage.class).stream()
                .flatMap(stage -> RuleConstraints.of(stage).stream())
                .filter(constraint -> constraint.isAnnotationPresent(Rule.class))
                .collect(Collectors.toSet());
    }

    private static Set<String> variants() throws IOException {
        return VARIANT.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKeysTest::textOf)
                    .collect(Collectors.joining());
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle() throws IOException {
        Properties bundle = new Properties();
        try (InputStream stream =
                Files.newInputStream(Path.of("src/main/resources/ContributorValidationMessages.properties"))) {
            bundle.load(stream);
        }
        return bundle;
    }
}
