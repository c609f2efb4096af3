package io.github.postmortem4j.quality.linear;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Loads instrumented copies of the library and of commonmark-java, which count their steps. */
final class CountingClassLoader extends ClassLoader {

    private static final String LIBRARY = "io.github.postmortem4j.";
    private static final String QUALITY = "io.github.postmortem4j.quality.";
    /** These classes use types of the library, so this loader has to load them, too. */
    private static final List<String> WORK =
            List.of("io.github.postmortem4j.quality.linear.work.", "io.github.postmortem4j.quality.model.");

    private static final List<String> COUNTED = List.of(LIBRARY, "org.commonmark.");

    private final Set<Integer> scanners = new HashSet<>();

    CountingClassLoader() {
        super(CountingClassLoader.class.getClassLoader());
    }

    /** {@return the numbers of the methods of the library that scan text} */
    Set<Integer> scanners() {
        return Set.copyOf(scanners);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (WORK.stream().anyMatch(name::startsWith)) {
                byte[] code = code(name);
                return defineClass(name, code, 0, code.length);
            }
            if (COUNTED.stream().anyMatch(name::startsWith) && !name.startsWith(QUALITY)) {
                byte[] code = counting(name);
                return defineClass(name, code, 0, code.length);
            }
            return super.loadClass(name, resolve);
        }
    }

    private byte[] counting(String name) throws ClassNotFoundException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(code(name))
                .accept(new CountingClassVisitor(writer, name.startsWith(LIBRARY) ? scanners : null), 0);
        return writer.toByteArray();
    }

    private byte[] code(String name) throws ClassNotFoundException {
        try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
