package io.github.postmortem4j.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Formats the public API of a module: its transitive dependencies, its exported packages, and the types in them. Packages that
 * are only exported to other modules of the library are not part of the API.
 */
final class ModuleSignature {

    private static final String INDENT = "    ";

    private ModuleSignature() {}

    /** {@return the lines of a module, which are the same for the same API on every JDK} */
    static List<String> of(PublishedLibrary library) {
        ModuleReference module =
                ModuleFinder.of(library.location()).findAll().iterator().next();
        ModuleDescriptor descriptor = module.descriptor();
        List<String> lines = new ArrayList<>();
        lines.add("module " + descriptor.name());
        descriptor.requires().stream()
                .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(required -> INDENT + "requires transitive " + required.name())
                .sorted()
                .forEach(lines::add);
        List<String> files = files(module);
        descriptor.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(Exports::source)
                .sorted()
                .forEach(packageName -> lines.addAll(linesOfPackage(packageName, files)));
        return lines;
    }

    private static List<String> files(ModuleReference module) {
        try (ModuleReader reader = module.open()) {
            return reader.list().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> linesOfPackage(String packageName, List<String> files) {
        String folder = packageName.replace('.', '/') + '/';
        List<Class<?>> types = files.stream()
                .filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
                .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                .<Class<?>>map(file -> typeIn(file))
                .sorted(Comparator.comparing(Class::getName))
                .filter(ModuleSignature::isVisible)
                .toList();
        List<String> lines = new ArrayList<>(List.of("", nullness(types) + "package " + packageName));
        types.forEach(type -> lines.addAll(linesOfType(type)));
        return lines;
    }

    private static String nullness(List<Class<?>> types) {
        boolean marked = types.stream().anyMatch(type -> type.getPackage().isAnnotationPresent(NullMarked.class));
        return marked ? "@NullMarked " : "";
    }

    private static List<String> linesOfType(Class<?> type) {
        List<String> signature = TypeSignature.of(type);
        List<String> lines = new ArrayList<>(List.of("", signature.get(0)));
        signature.stream().skip(1).map(INDENT::concat).forEach(lines::add);
        return lines;
    }

    private static Class<?> typeIn(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, ModuleSignature.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A type is visible if it and all its enclosing types are public or protected. */
    private static boolean isVisible(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return TypeSignature.isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (enclosing == null || isVisible(enclosing));
    }
}
