package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.nativeimage.agent.Trace;
import io.github.postmortem4j.nativeimage.agent.TracingAgent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Runs {@link TracedProgram} in a separate JVM and returns the trace. */
final class TracedRun {

    private final Path folder;

    TracedRun(Path folder) {
        this.folder = folder;
    }

    /** Runs the program, which must succeed, and returns the accesses in its trace. */
    List<ReflectiveAccess> accesses() throws Exception {
        Path trace = folder.resolve("trace.txt");
        Path output = folder.resolve("output.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-javaagent:" + agent() + "=" + trace,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TracedProgram.class.getName(),
                        "../..",
                        Files.createDirectory(folder.resolve("scratch")).toString())
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
        if (!program.waitFor(5, TimeUnit.MINUTES) || program.exitValue() != 0) {
            program.destroyForcibly();
            throw new IllegalStateException("the traced program failed:\n" + Files.readString(output));
        }
        return Files.readAllLines(trace).stream().map(ReflectiveAccess::parse).toList();
    }

    /** Creates the jar of the agent. The class {@link Trace} has a jar on the boot class path, since JDK classes call it. */
    private Path agent() throws IOException {
        Path recorder = jar("recorder.jar", new Manifest(), Trace.class);
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", TracingAgent.class.getName());
        attributes.putValue("Boot-Class-Path", recorder.getFileName().toString());
        attributes.putValue("Can-Redefine-Classes", "true");
        return jar("agent.jar", manifest);
    }

    private Path jar(String name, Manifest manifest, Class<?>... types) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Class<?> type : types) {
                String entry = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (InputStream in = type.getResourceAsStream("/" + entry)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
