package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the validator in a JVM without Hibernate Validator and its dependencies on the class path. */
@Tag("slow")
class WithoutProviderTest {

    private static final List<String> HIBERNATE = List.of("hibernate-validator", "classmate", "jboss-logging");
    private static final List<String> PROVIDERS =
            List.of("hibernate-validator", "classmate", "jboss-logging", "bval-jsr", "bval-core");

    private static final String PROGRAM = """
            import io.github.postmortem4j.*;
            import io.github.postmortem4j.validation.*;
            import io.github.postmortem4j.validation.rule.*;
            import jakarta.validation.*;
            import java.lang.annotation.*;

            class Program {
                @Rule(id = "ACME1", spec = "Has a number.", example = "INC-1", stage = Stage.DRAFT)
                @Constraint(validatedBy = {})
                @Retention(RetentionPolicy.RUNTIME)
                @interface Numbered {
                    String message() default "";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};
                }

                public static void main(String[] arguments) {
                    Postmortem wrong = Postmortem.builder().title("Oven: bread burned").addTag(" ").build();
                    PostmortemValidator.builder()
                            .rule(CustomRule.of("ACME2", Severity.ERROR, Stage.DRAFT, "Has an id.",
                                    (postmortem, report) -> report.add("/id", "No id")))
                            .build()
                            .validate(wrong)
                            .getFindings()
                            .stream()
                            .filter(finding -> finding.getSeverity() == Severity.ERROR)
                            .limit(3)
                            .forEach(finding -> System.out.println(finding.getRule() + " " + finding.getPointer()));
                    try {
                        PostmortemValidator.builder().rule(Numbered.class).build();
                    } catch (IllegalStateException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """;

    private static final String BVAL_PROGRAM = """
            import io.github.postmortem4j.*;
            import io.github.postmortem4j.validation.constraint.*;
            import jakarta.validation.*;

            class Program {
                record Request(@DraftPostmortem Postmortem postmortem) {}

                public static void main(String[] arguments) {
                    Postmortem wrong = Postmortem.builder()
                            .addWaiver(waiver -> waiver.rule("Z9").reason("Because."))
                            .build();
                    Validation.buildDefaultValidatorFactory()
                            .getValidator()
                            .validate(new Request(wrong))
                            .forEach(violation -> System.out.println(violation.getMessage()));
                }
            }
            """;

    @Test
    void reportsToApacheBvalAlone(@TempDir Path folder) throws Exception {
        assertThat(output(BVAL_PROGRAM, HIBERNATE, folder))
                .contains("There is no rule \"Z9\" to waive: give the id of a rule, such as S5");
    }

    @Test
    void checksAllRulesAndWritesNothingElse(@TempDir Path folder) throws Exception {
        assertThat(output(PROGRAM, PROVIDERS, folder))
                .containsExactly(
                        "B1 ",
                        "ACME2 /id",
                        "V1 /tags/0",
                        "Custom rules that are annotations (@Numbered) need Hibernate Validator: add the dependency"
                                + " org.hibernate.validator:hibernate-validator, or write the rules as CustomRule");
    }

    private static List<String> output(String text, List<String> excluded, Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Program.java"), text);
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        excluded.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        program.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines().toList();
    }
}
