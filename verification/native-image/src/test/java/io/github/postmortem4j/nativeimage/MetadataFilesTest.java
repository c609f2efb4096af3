package io.github.postmortem4j.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The metadata in the jars is what the code asks for; {@code -Dgolden.update=true} writes it anew. */
class MetadataFilesTest {

    @ParameterizedTest
    @EnumSource
    void namesWhatTheCodeAsksFor(LibraryModule module) throws Exception {
        Path file = module.metadataSource();
        String expected = ExpectedMetadata.of(module);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertThat(file)
                .as("written anew by -Dgolden.update=true")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isInTheJarWhereGraalvmLooks(LibraryModule module) throws Exception {
        assumeFalse(Boolean.getBoolean("golden.update"), "the jars were made before");
        assertThat(module.files()).contains(module.metadataResource());
        try (InputStream inJar = getClass().getResourceAsStream("/" + module.metadataResource())) {
            assertThat(inJar).hasBinaryContent(Files.readAllBytes(module.metadataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOnlyWhatThereIs(LibraryModule module) throws Exception {
        List<String> files = module.files();
        for (JsonNode entry : ReachabilityMetadata.of(module).entries()) {
            if (entry.has("glob")) {
                assertThat(files).anyMatch(file -> ReachabilityMetadata.matches(entry, file));
            } else {
                assertThat(typesOf(entry)).isNotEmpty().allSatisfy(name -> requireMembers(entry, typeIn(files, name)));
            }
        }
    }

    private static Stream<String> typesOf(JsonNode entry) {
        JsonNode type = entry.path("type");
        return (type.isString() ? Stream.of(type) : type.path("proxy").valueStream()).map(JsonNode::stringValue);
    }

    /** Only picocli has no metadata of its own and leaves its mixins to the application. */
    private static Class<?> typeIn(List<String> files, String name) throws Exception {
        assertThat(files.contains(name.replace('.', '/') + ".class") || name.startsWith("picocli."))
                .as("%s is in the jar", name)
                .isTrue();
        return Class.forName(name, false, MetadataFilesTest.class.getClassLoader());
    }

    /** Those that are named one by one have no parameters. */
    private static void requireMembers(JsonNode entry, Class<?> type) throws Exception {
        for (JsonNode field : entry.path("fields")) {
            assertThat(type.getDeclaredField(field.path("name").stringValue())).isNotNull();
        }
        for (JsonNode method : entry.path("methods")) {
            String name = method.path("name").stringValue();
            assertThat(method.path("parameterTypes")).isEmpty();
            assertThat(name.equals("<init>") ? type.getDeclaredConstructor() : type.getDeclaredMethod(name))
                    .isNotNull();
        }
    }
}
