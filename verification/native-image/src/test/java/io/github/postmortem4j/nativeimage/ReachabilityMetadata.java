package io.github.postmortem4j.nativeimage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Metadata with the semantics of GraalVM: an entry for a class makes all its members visible, but only those that the entry
 * lists, one by one or with a flag, can be called or read.
 */
final class ReachabilityMetadata {

    private final List<JsonNode> entries;
    private final Map<String, List<JsonNode>> reflection;
    private final List<JsonNode> resources;

    /**
     * Creates metadata.
     *
     * @param entries the entries for reflection and for resources
     */
    ReachabilityMetadata(List<JsonNode> entries) {
        this.entries = entries;
        reflection = entries.stream()
                .filter(entry -> entry.has("type"))
                .collect(Collectors.groupingBy(ReachabilityMetadata::subjectOf));
        resources = entries.stream().filter(entry -> entry.has("glob")).toList();
    }

    /** {@return the metadata of a module} */
    static ReachabilityMetadata of(LibraryModule module) throws IOException {
        JsonNode file = JsonMapper.shared().readTree(Files.readString(module.metadataSource()));
        return new ReachabilityMetadata(
                file.valueStream().flatMap(JsonNode::valueStream).toList());
    }

    /** {@return the metadata of all modules} */
    static ReachabilityMetadata ofLibrary() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        for (LibraryModule module : LibraryModule.values()) {
            entries.addAll(of(module).entries());
        }
        return new ReachabilityMetadata(entries);
    }

    List<JsonNode> entries() {
        return entries;
    }

    /** {@return this metadata without a property of an entry, or without the entry if the property identifies it} */
    ReachabilityMetadata without(JsonNode entry, String property) {
        Stream<JsonNode> rest = Stream.of("type", "glob").anyMatch(property::equals)
                ? Stream.empty()
                : Stream.of(((ObjectNode) entry.deepCopy()).without(property));
        return new ReachabilityMetadata(Stream.concat(entries.stream().filter(other -> other != entry), rest)
                .toList());
    }

    /** {@return the accesses that would fail in a native image} */
    List<ReflectiveAccess> uncovered(List<ReflectiveAccess> accesses) {
        return accesses.stream().filter(access -> !covers(access)).toList();
    }

    private boolean covers(ReflectiveAccess access) {
        return switch (access.kind()) {
            case TYPE -> entriesOf(access).findAny().isPresent();
            case CALL ->
                isMadeWithProxy(access) || entriesOf(access).anyMatch(entry -> namesCall(entry, access.member()));
            case FIELD -> entriesOf(access).anyMatch(entry -> namesField(entry, access.member()));
            case RESOURCE -> resources.stream().anyMatch(entry -> matches(entry, access.subject()));
            case BUNDLE -> false;
        };
    }

    private Stream<JsonNode> entriesOf(ReflectiveAccess access) {
        return reflection.getOrDefault(access.subject(), List.of()).stream();
    }

    /** {@return the class of an entry in the syntax of the trace} */
    static String subjectOf(JsonNode entry) {
        JsonNode type = entry.path("type");
        return type.isString()
                ? type.stringValue()
                : type.path("proxy")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.joining(",", "proxy ", ""));
    }

    /** An entry for a proxy class includes its constructor. */
    private boolean isMadeWithProxy(ReflectiveAccess access) {
        return access.subject().startsWith("proxy ")
                && access.member().equals("<init>(java.lang.reflect.InvocationHandler)")
                && entriesOf(access).findAny().isPresent();
    }

    private static boolean namesCall(JsonNode entry, String call) {
        String flag = call.startsWith("<init>") ? "allDeclaredConstructors" : "allDeclaredMethods";
        return entry.path(flag).asBoolean(false)
                || entry.path("methods")
                        .valueStream()
                        .anyMatch(method -> callOf(method).equals(call));
    }

    /** {@return a method of an entry in the syntax of the trace} */
    static String callOf(JsonNode method) {
        return method.path("name").stringValue()
                + method.path("parameterTypes")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static boolean namesField(JsonNode entry, String field) {
        return entry.path("allDeclaredFields").asBoolean(false)
                || entry.path("fields")
                        .valueStream()
                        .anyMatch(named -> named.path("name").stringValue().equals(field));
    }

    /** One asterisk matches within a folder, two match subfolders as well. The files here only use one. */
    static boolean matches(JsonNode entry, String resource) {
        String[] parts = entry.path("glob").stringValue().split("\\*", -1);
        String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
        return resource.matches(pattern);
    }
}
