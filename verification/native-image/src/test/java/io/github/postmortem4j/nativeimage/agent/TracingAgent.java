package io.github.postmortem4j.nativeimage.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;

/** Inserts the probes into the JDK before the program starts, and writes the trace when it exits. */
public final class TracingAgent {

    private TracingAgent() {}

    /**
     * Starts the trace.
     *
     * @param file the path of the trace
     * @param instrumentation changes the classes of the JDK
     */
    public static void premain(String file, Instrumentation instrumentation) throws Exception {
        allowTheJdkToCallTheTrace(instrumentation);
        Map<Class<?>, List<Probe>> probes = Probe.ALL.stream().collect(Collectors.groupingBy(Probe::type));
        instrumentation.redefineClasses(probes.entrySet().stream()
                .map(entry -> new ClassDefinition(entry.getKey(), withProbes(entry.getKey(), entry.getValue())))
                .toArray(ClassDefinition[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(file))));
    }

    private static void allowTheJdkToCallTheTrace(Instrumentation instrumentation) {
        Module jdk = Object.class.getModule();
        instrumentation.redefineModule(jdk, Set.of(Trace.class.getModule()), Map.of(), Map.of(), Set.of(), Map.of());
    }

    /** Inserts probes without adding members, which is impossible in classes that are already loaded. */
    private static byte[] withProbes(Class<?> type, List<Probe> probes) {
        DynamicType.Builder<?> builder = new ByteBuddy()
                .with(TypeValidation.DISABLED)
                .with(Implementation.Context.Disabled.Factory.INSTANCE)
                .redefine(type);
        for (Probe probe : probes) {
            builder = probe.insertInto(builder);
        }
        return builder.make().getBytes();
    }

    private static void write(Path file) {
        try {
            Files.write(file, Trace.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
