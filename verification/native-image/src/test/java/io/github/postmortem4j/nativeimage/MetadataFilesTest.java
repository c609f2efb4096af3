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

/** The metadata in the jars matches the code; {@code -Dgolden.update=true} updates it. */
class MetadataFilesTest {

    @ParameterizedTest
    @EnumSource
    void matchesTheCode(LibraryModule module) throws Exception {
        Path file = module.metadataSource();
        String expected = ExpectedMetadata.of(module);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertThat(file)
                .as("-Dgolden.update=true updates the metadata")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isInTheJarWhereGraalvmFindsIt(LibraryModule module) throws Exception {
        assumeFalse(Boolean.getBoolean("golden.update"), "the jars contain the old metadata");
        assertThat(module.files()).contains(module.metadataResource());
        try (InputStream inJar = getClass().getResourceAsStream("/" + module.metadataResource())) {
            assertThat(inJar).hasBinaryContent(Files.readAllBytes(module.metadataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refersToExistingElementsOnly(LibraryModule module) throws Exception {
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

    /** The library may also cover the mixins of picocli, which has no metadata of its own. */
    private static Class<?> typeIn(List<String> files, String name) throws Exception {
        assertThat(files.contains(name.replace('.', '/') + ".class") || name.startsWith("picocli."))
                .as("%s is in the jar", name)
                .isTrue();
        return Class.forName(name, false, MetadataFilesTest.class.getClassLoader());
    }

    /** Methods with an entry of their own have no parameters. */
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
