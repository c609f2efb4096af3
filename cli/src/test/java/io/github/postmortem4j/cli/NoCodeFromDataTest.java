package io.github.postmortem4j.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** No name in a document becomes a class, and no text becomes a program: nothing here could make it one. */
@AnalyzeClasses(
        packages = {
            "io.github.postmortem4j",
            "io.github.postmortem4j.json",
            "io.github.postmortem4j.validation",
            "io.github.postmortem4j.markdown",
            "io.github.postmortem4j.cli"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class NoCodeFromDataTest {

    private static final String[] LOADERS = {
        "java.lang.Class", "java.lang.ClassLoader", "java.lang.invoke.MethodHandles$Lookup", "java.lang.Runtime"
    };

    @ArchTest
    static final ArchRule LOADS_NO_CLASS_BY_NAME_AND_STARTS_NO_PROGRAM = noClasses()
            .should()
            .callMethodWhere(target(owner(nameMatching(String.join("|", LOADERS))))
                    .and(target(nameMatching("forName|loadClass|defineClass|findClass|exec|load|loadLibrary"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder");

    @ArchTest
    static final ArchRule TAKES_NO_OBJECTS_AND_NO_SCRIPTS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "javax.naming..", "java.beans..", "java.rmi..", "jakarta.el..");

    /** Default typing, and its annotation: the document would say of which class it is. */
    @ArchTest
    static final ArchRule LETS_NO_DOCUMENT_NAME_ITS_TYPE = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("(activate|enable|set)DefaultTyping.*")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.fasterxml.jackson.annotation.JsonTypeInfo");

    static Stream<Class<?>> careless() {
        return Stream.of(LoadsByName.class, ReadsObjects.class, NamesTypes.class);
    }

    @ParameterizedTest
    @MethodSource("careless")
    void wouldFindCarelessCode(Class<?> careless) {
        var classes = new ClassFileImporter().importClasses(careless);
        assertThat(Stream.of(
                                LOADS_NO_CLASS_BY_NAME_AND_STARTS_NO_PROGRAM,
                                TAKES_NO_OBJECTS_AND_NO_SCRIPTS,
                                LETS_NO_DOCUMENT_NAME_ITS_TYPE)
                        .filter(rule -> rule.evaluate(classes).hasViolation()))
                .hasSize(1);
    }

    private static final class LoadsByName {

        static Class<?> named(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    private static final class ReadsObjects {

        static Object of(InputStream stream) throws IOException, ClassNotFoundException {
            try (ObjectInputStream objects = new ObjectInputStream(stream)) {
                return objects.readObject();
            }
        }
    }

    private static final class NamesTypes {

        static JsonMapper mapper() {
            return JsonMapper.builder()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder().build())
                    .build();
        }
    }
}
