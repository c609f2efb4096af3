package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.cli.CommandLineTour;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.codegen.aot.graalvm.ReflectionConfigGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What picocli reaches of the commands and of its own mixins, by its own account. It gives that in the format of older
 * GraalVMs, in which the members of a class that is named are not known by that alone.
 *
 * <p>The account also names the classes of options' values, which picocli does not look into.
 */
final class CommandMetadata {

    private CommandMetadata() {}

    static Stream<ReflectionEntry> entries() throws Exception {
        String account = ReflectionConfigGenerator.generateReflectionConfig(
                new CommandLine(CommandLineTour.rootCommand()).getCommandSpec());
        return JsonMapper.shared()
                .readTree(account)
                .valueStream()
                .filter(entry -> isReached(entry.path("name").stringValue()))
                .map(CommandMetadata::entryOf);
    }

    private static boolean isReached(String type) {
        return type.startsWith(CommandLineTour.rootCommand().getPackageName() + ".") || type.startsWith("picocli.");
    }

    private static ReflectionEntry entryOf(JsonNode entry) {
        List<String> fields = entry.path("fields")
                .valueStream()
                .map(field -> field.path("name").stringValue())
                .toList();
        return ReflectionEntry.of(entry.path("name").stringValue())
                .withAll("Constructors", "Methods")
                .withFields(fields);
    }
}
