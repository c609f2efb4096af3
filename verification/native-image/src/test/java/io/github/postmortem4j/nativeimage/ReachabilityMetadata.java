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
 * Metadata as GraalVM understands it: a class that is named is known with all its members, and what is called or read of
 * it is that which is named, alone or by a flag.
 */
final class ReachabilityMetadata {

    private final List<JsonNode> entries;
    private final Map<String, List<JsonNode>> reflection;
    private final List<JsonNode> resources;

    /** Takes the entries of both sections. */
    ReachabilityMetadata(List<JsonNode> entries) {
        this.entries = entries;
        reflection = entries.stream()
                .filter(entry -> entry.has("type"))
                .collect(Collectors.groupingBy(ReachabilityMetadata::subjectOf));
        resources = entries.stream().filter(entry -> entry.has("glob")).toList();
    }

    /** Returns what the file of a module says. */
    static ReachabilityMetadata of(LibraryModule module) throws IOException {
        JsonNode file = JsonMapper.shared().readTree(Files.readString(module.metadataSource()));
        return new ReachabilityMetadata(
                file.valueStream().flatMap(JsonNode::valueStream).toList());
    }

    /** Returns what the files of all modules say. */
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

    /** Returns all but one property of an entry; without what it is of there is no entry. */
    ReachabilityMetadata without(JsonNode entry, String property) {
        Stream<JsonNode> rest = Stream.of("type", "glob").anyMatch(property::equals)
                ? Stream.empty()
                : Stream.of(((ObjectNode) entry.deepCopy()).without(property));
        return new ReachabilityMetadata(Stream.concat(entries.stream().filter(other -> other != entry), rest)
                .toList());
    }

    /** Returns what a native image would refuse. */
    List<Access> refused(List<Access> accesses) {
        return accesses.stream().filter(access -> !covers(access)).toList();
    }

    private boolean covers(Access access) {
        return switch (access.kind()) {
            case TYPE -> entriesOf(access).findAny().isPresent();
            case CALL ->
                isMadeWithProxy(access) || entriesOf(access).anyMatch(entry -> namesCall(entry, access.member()));
            case FIELD -> entriesOf(access).anyMatch(entry -> namesField(entry, access.member()));
            case RESOURCE -> resources.stream().anyMatch(entry -> matches(entry, access.subject()));
            case BUNDLE -> false;
        };
    }

    private Stream<JsonNode> entriesOf(Access access) {
        return reflection.getOrDefault(access.subject(), List.of()).stream();
    }

    /** Returns the class of an entry as the trace calls it. */
    static String subjectOf(JsonNode entry) {
        JsonNode type = entry.path("type");
        return type.isString()
                ? type.stringValue()
                : type.path("proxy")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.joining(",", "proxy ", ""));
    }

    /** A proxy class that is named comes with its constructor. */
    private boolean isMadeWithProxy(Access access) {
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

    /** Returns a method of an entry as the trace calls it. */
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

    /** One star stands for any part of a name, two for folders as well; the files here need only the one. */
    static boolean matches(JsonNode entry, String resource) {
        String[] parts = entry.path("glob").stringValue().split("\\*", -1);
        String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
        return resource.matches(pattern);
    }
}
