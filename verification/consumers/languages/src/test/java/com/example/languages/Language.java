package com.example.languages;

import static org.assertj.core.api.Assertions.assertThat;

import clojure.java.api.Clojure;
import dotty.tools.dotc.Main;
import groovy.lang.GroovyShell;
import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** A language that runs on the JVM, with a source file that creates a list of results. */
enum Language {
    KOTLIN("Incident.kt") {
        @Override
        Object run(Path source, Path classes) throws Exception {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            ExitCode exit = new K2JVMCompiler()
                    .exec(
                            new PrintStream(messages, true, StandardCharsets.UTF_8),
                            "-Werror",
                            "-no-stdlib",
                            "-no-reflect",
                            "-classpath",
                            CLASS_PATH,
                            "-d",
                            classes.toString(),
                            source.toString());
            assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(exit).isEqualTo(ExitCode.OK);
            return runCompiled(classes);
        }
    },

    SCALA("Incident.scala") {
        @Override
        Object run(Path source, Path classes) throws Exception {
            String[] arguments = {"-Werror", "-classpath", CLASS_PATH, "-d", classes.toString(), source.toString()};
            assertThat(Main.process(arguments).hasErrors()).isFalse();
            return runCompiled(classes);
        }
    },

    GROOVY("incident.groovy") {
        @Override
        Object run(Path source, Path classes) throws Exception {
            return new GroovyShell().evaluate(source.toFile());
        }
    },

    CLOJURE("incident.clj") {
        @Override
        Object run(Path source, Path classes) {
            return Clojure.var("clojure.core", "load-file").invoke(source.toString());
        }
    },

    MVEL("incident.mvel") {
        @Override
        Object run(Path source, Path classes) throws Exception {
            return org.mvel2.MVEL.eval(Files.readString(source), new HashMap<>());
        }
    },

    JEXL("incident.jexl") {
        @Override
        Object run(Path source, Path classes) {
            JexlContext context = new MapContext();
            List.of(
                            ActionItem.class,
                            CorrectiveMeasures.class,
                            EntryKind.class,
                            Instant.class,
                            IssueSummary.class,
                            LocalDate.class,
                            OffsetDateTime.class,
                            Postmortem.class,
                            Timeline.class,
                            TimelineEntry.class,
                            ZoneId.class)
                    .forEach(type -> context.set(type.getSimpleName(), type));
            return new JexlBuilder()
                    .permissions(JexlPermissions.UNRESTRICTED)
                    .strict(true)
                    .safe(false)
                    .create()
                    .createScript(source.toFile())
                    .execute(context);
        }
    };

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final String source;

    Language(String source) {
        this.source = source;
    }

    /** Runs the source file and returns its results. A compiler writes to the folder. */
    List<?> run(Path classes) throws Exception {
        return (List<?>) run(Path.of("src/test/scripts", source), classes);
    }

    abstract Object run(Path source, Path classes) throws Exception;

    private static Object runCompiled(Path classes) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object incident = loader.loadClass("Incident").getDeclaredConstructor().newInstance();
            return ((Supplier<?>) incident).get();
        }
    }
}
