package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.fixture.CaseDocument;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the library on the module path. All other tests run it on the class path. */
@Tag("slow")
class ModulePathTest {

    private static final String PROGRAM = """
            import io.github.postmortem4j.Postmortem;
            import io.github.postmortem4j.json.PostmortemJson;
            import io.github.postmortem4j.validation.PostmortemValidator;
            import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
            import jakarta.validation.Validation;
            import jakarta.validation.Validator;
            import java.nio.file.Path;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            class Program {
                record Request(@PublishablePostmortem Postmortem postmortem) {}

                public static void main(String[] files) throws Exception {
                    System.out.println(PostmortemValidator.class.getModule());
                    Validator plain = Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator();
                    for (String file : files) {
                        Postmortem postmortem = PostmortemJson.create().read(Path.of(file));
                        PostmortemValidator.create()
                                .validate(postmortem)
                                .getFindings()
                                .forEach(finding -> System.out.println(finding.getRule() + " " + finding.getPointer()
                                        + " " + finding.getMessage()));
                        plain.validate(new Request(postmortem))
                                .forEach(violation -> System.out.println(violation.getPropertyPath() + ": "
                                        + violation.getMessage()));
                    }
                }
            }
            """;

    @Test
    void findsFaultsOnTheModulePath(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        Path output = folder.resolve("output.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modulePath(),
                        "--add-modules",
                        "io.github.postmortem4j.validation,io.github.postmortem4j.json,org.hibernate.validator",
                        program.toString(),
                        write("T2", folder),
                        write("S5-range", folder),
                        write("V1", folder),
                        write("W1", folder))
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(output, StandardCharsets.UTF_8))
                .contains("module io.github.postmortem4j.validation")
                .containsSubsequence(
                        "T2 /timeline Timeline has no entry of kind DETECTED: say when the issue was detected",
                        "postmortem.timeline: Timeline has no entry of kind DETECTED: say when the issue was detected",
                        "S5 /summary/impact/affectedUsersPercent Percentage of affected users is 140: give a percentage from 0 to 100",
                        "V1 /summary/impact/services/1 summary.impact.services[1] is blank: enter a value or remove it",
                        "W1 /waivers/0/rule There is no rule \"X9\" to waive: give the id of a rule, such as S5");
    }

    private static String write(String name, Path folder) throws IOException {
        String json = CaseDocument.in(RuleCase.FOLDER, name).json();
        return Files.writeString(folder.resolve(name + ".json"), json).toString();
    }

    private static String modulePath() {
        return Stream.of(
                        "io.github.postmortem4j.Postmortem",
                        "io.github.postmortem4j.json.PostmortemJson",
                        "io.github.postmortem4j.validation.PostmortemValidator",
                        "tools.jackson.databind.json.JsonMapper",
                        "tools.jackson.core.JsonParser",
                        "com.fasterxml.jackson.annotation.JsonProperty",
                        "jakarta.validation.Validation",
                        "org.hibernate.validator.HibernateValidator",
                        "org.jboss.logging.Logger",
                        "com.fasterxml.classmate.TypeResolver",
                        "org.jspecify.annotations.NullMarked")
                .map(ModulePathTest::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(String className) {
        try {
            Class<?> type = Class.forName(className, false, ModulePathTest.class.getClassLoader());
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
