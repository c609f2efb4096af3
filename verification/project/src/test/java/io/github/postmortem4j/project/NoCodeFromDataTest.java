package io.github.postmortem4j.project;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** No text in a document can name a class to load or a program to run, because no code does either. */
@AnalyzeClasses(packages = "io.github.postmortem4j", importOptions = ImportOption.DoNotIncludeTests.class)
class NoCodeFromDataTest {

    private static final String[] LOADERS = {
        "java.lang.Class", "java.lang.ClassLoader", "java.lang.invoke.MethodHandles$Lookup", "java.lang.Runtime"
    };

    @ArchTest
    static final ArchRule NO_CLASSES_ARE_LOADED_BY_NAME_AND_NO_PROGRAMS_STARTED = noClasses()
            .should()
            .callMethodWhere(target(owner(nameMatching(String.join("|", LOADERS))))
                    .and(target(nameMatching("forName|loadClass|defineClass|findClass|exec|load|loadLibrary"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder");

    @ArchTest
    static final ArchRule NO_OBJECTS_ARE_DESERIALIZED_AND_NO_SCRIPTS_RUN = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "javax.naming..", "java.beans..", "java.rmi..", "jakarta.el..");

    private static final String TYPE_INFO = "com.fasterxml.jackson.annotation.JsonTypeInfo";

    /**
     * With default typing or its annotation, a document could name a class, unless each such annotation of a class and its
     * members switches typing off.
     */
    @ArchTest
    static final ArchRule NO_DOCUMENT_NAMES_ITS_TYPE = noClasses()
            .that(describe("do not only switch typing off", type -> !onlySwitchesTypingOff(type)))
            .should()
            .callMethodWhere(target(nameMatching("(activate|enable|set)DefaultTyping.*")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(TYPE_INFO);

    private static boolean onlySwitchesTypingOff(JavaClass type) {
        List<? extends JavaAnnotation<?>> typing = Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
                .filter(annotation -> annotation.getRawType().getName().equals(TYPE_INFO))
                .toList();
        return !typing.isEmpty() && typing.stream().allMatch(NoCodeFromDataTest::switchesTypingOff);
    }

    private static boolean switchesTypingOff(JavaAnnotation<?> annotation) {
        return annotation.get("use").orElseThrow() instanceof JavaEnumConstant id
                && id.name().equals("NONE");
    }

    static Stream<Class<?>> violations() {
        return Stream.of(
                LoadsByName.class,
                DeserializesObjects.class,
                NamesTypes.class,
                NamedByItsDocument.class,
                HasANamedProperty.class);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void rulesDetectViolations(Class<?> violation) {
        var classes = new ClassFileImporter().importClasses(violation);
        assertThat(Stream.of(
                                NO_CLASSES_ARE_LOADED_BY_NAME_AND_NO_PROGRAMS_STARTED,
                                NO_OBJECTS_ARE_DESERIALIZED_AND_NO_SCRIPTS_RUN,
                                NO_DOCUMENT_NAMES_ITS_TYPE)
                        .filter(rule -> rule.evaluate(classes).hasViolation()))
                .hasSize(1);
    }

    private static final class LoadsByName {

        static Class<?> named(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    private static final class DeserializesObjects {

        static Object of(InputStream stream) throws IOException, ClassNotFoundException {
            try (ObjectInputStream objects = new ObjectInputStream(stream)) {
                return objects.readObject();
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private static final class NamedByItsDocument {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private static final class HasANamedProperty {

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        Object value() {
            return "";
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
