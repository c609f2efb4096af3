package io.github.postmortem4j.nativeimage;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Determines the required metadata of a module from its code. */
final class ExpectedMetadata {

    private ExpectedMetadata() {}

    /** {@return the text of the metadata file, with one entry on each line} */
    static String of(LibraryModule module) throws Exception {
        List<String> reflection = reflectionOf(module)
                .map(ReflectionEntry::json)
                .sorted(Comparator.comparing(ReachabilityMetadata::subjectOf))
                .map(ObjectNode::toString)
                .distinct()
                .toList();
        List<String> resources =
                globsOf(module).map(glob -> "{\"glob\":\"" + glob + "\"}").toList();
        return Stream.of(section("reflection", reflection), section("resources", resources))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static Stream<ReflectionEntry> reflectionOf(LibraryModule module) throws Exception {
        return switch (module) {
            case CORE -> new ModelMetadata().entries();
            case VALIDATION -> Stream.concat(FindingMetadata.entries(), new ConstraintMetadata().entries());
            case JSON, REDACTION, RENDER_MARKDOWN, RENDER_HTML, READ_MARKDOWN, CORPUS -> Stream.empty();
            case CLI -> CommandMetadata.entries();
        };
    }

    /**
     * {@return patterns for all files except class files} Patterns of files in several languages also match languages that do not
     * exist, since asking for them is not an error.
     */
    private static Stream<String> globsOf(LibraryModule module) throws IOException {
        return module.files().stream()
                .filter(file -> !file.endsWith(".class"))
                .filter(file -> !file.startsWith("META-INF/") || file.startsWith("META-INF/postmortem4j/"))
                .map(file -> file.replaceFirst("(_[a-z]{2})?\\.properties$", "*.properties"))
                .distinct()
                .sorted();
    }

    private static String section(String name, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream().collect(Collectors.joining(",\n    ", "  \"" + name + "\": [\n    ", "\n  ]"));
    }
}
