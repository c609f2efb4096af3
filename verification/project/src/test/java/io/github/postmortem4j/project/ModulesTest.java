package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries as Java modules, resolved as the Java launcher resolves them. */
class ModulesTest {

    private static final Set<String> NAMES = Set.of(
            "io.github.postmortem4j.core",
            "io.github.postmortem4j.json",
            "io.github.postmortem4j.json.jackson2",
            "io.github.postmortem4j.redaction",
            "io.github.postmortem4j.validation",
            "io.github.postmortem4j.html",
            "io.github.postmortem4j.markdown",
            "io.github.postmortem4j.markdown.read",
            "io.github.postmortem4j.corpus",
            "io.github.postmortem4j.corpus.opensearch");

    static List<ModuleDescriptor> libraries() {
        return resolve(NAMES).modules().stream()
                .map(module -> module.reference().descriptor())
                .filter(module -> NAMES.contains(module.name()))
                .toList();
    }

    @Test
    void requireOnlyNamedModules() {
        List<ModuleDescriptor> modules = resolve(NAMES).modules().stream()
                .map(ResolvedModule::reference)
                .map(reference -> reference.descriptor())
                .toList();
        assertThat(modules)
                .extracting(ModuleDescriptor::name)
                .contains("tools.jackson.databind", "jakarta.validation", "org.commonmark", "org.apache.lucene.core");
        assertThat(modules).filteredOn(ModuleDescriptor::isAutomatic).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void exportNoInternalPackages(ModuleDescriptor module) {
        assertThat(exported(module)).isNotEmpty().noneMatch(name -> name.contains(".internal"));
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Configuration resolve(Set<String> names) {
        Path[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
        return ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Arrays.asList(names.toArray(String[]::new)));
    }
}
