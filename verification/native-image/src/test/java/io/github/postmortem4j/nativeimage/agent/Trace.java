package io.github.postmortem4j.nativeimage.agent;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds what of this library was reached by name or by reflection. The probes in the JDK's own classes call it, so it is
 * loaded by the bootstrap loader and knows nothing but the JDK.
 *
 * <p>Each entry is {@code kind TAB operation TAB subject TAB member}. What the JDK does for itself is left out, as GraalVM's
 * tracing agent leaves it out: its answer in a native image needs no metadata.
 */
public final class Trace {

    private static final String LIBRARY = "io.github.postmortem4j.";
    private static final String TESTS = "io.github.postmortem4j.nativeimage.";
    /** Hidden frames too: those of a method reference stand between a probed method and a stream of the JDK's. */
    private static final StackWalker STACK =
            StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

    private static final Set<String> ENTRIES = ConcurrentHashMap.newKeySet();

    private Trace() {}

    /** Returns what was reached so far, in order. */
    public static List<String> entries() {
        List<String> entries = new ArrayList<>(ENTRIES);
        Collections.sort(entries);
        return entries;
    }

    /** A class was looked up by its name, in the syntax of {@link Class#forName(String)}. */
    public static void name(String operation, String name) {
        String element = name.replaceFirst("^\\[+L(.*);$", "$1");
        if (isOfLibrary(element)) {
            add("TYPE", operation, element.equals(name) ? name : element + "[]", "");
        }
    }

    /** Members of a class were looked up. */
    public static void lookup(String operation, Class<?> type) {
        String subject = subject(type);
        if (subject != null) {
            add("TYPE", operation, subject, "");
        }
    }

    /** An array was made of elements of a class. */
    public static void array(String operation, Class<?> element) {
        String subject = subject(element);
        if (subject != null) {
            add("TYPE", operation, subject + "[]", "");
        }
    }

    /** A method or constructor was called, or made a handle of. */
    public static void call(String operation, Executable executable) {
        String subject = subject(executable.getDeclaringClass());
        if (subject != null) {
            String name = executable instanceof Constructor ? "<init>" : executable.getName();
            add("CALL", operation, subject, name + signature(executable.getParameterTypes()));
        }
    }

    /** A handle was asked for by the name of what it calls. */
    public static void handle(String operation, Class<?> type, String name, Class<?>... parameters) {
        String subject = subject(type);
        if (subject != null) {
            add("CALL", operation, subject, name + signature(parameters));
        }
    }

    /** A field was read, written or made a handle of. */
    public static void field(String operation, Class<?> type, String name) {
        String subject = subject(type);
        if (subject != null) {
            add("FIELD", operation, subject, name);
        }
    }

    /** A field was read, written or made a handle of. */
    public static void field(String operation, Field field) {
        field(operation, field.getDeclaringClass(), field.getName());
    }

    /** A proxy of interfaces was asked for. */
    public static void proxy(String operation, Class<?>... interfaces) {
        String subject = proxyOf(interfaces);
        if (subject != null) {
            add("TYPE", operation, subject, "");
        }
    }

    /** A resource was looked up from a class, which resolves the name. */
    public static void resource(String operation, Class<?> type, String name) {
        String folder = type.getPackageName().replace('.', '/');
        resource(operation, name.startsWith("/") ? name.substring(1) : folder + "/" + name);
    }

    /** A resource was looked up by its full name. */
    public static void resource(String operation, String name) {
        add("RESOURCE", operation, name, "");
    }

    /** A bundle was looked up. */
    public static void bundle(String operation, String name) {
        add("BUNDLE", operation, name, "");
    }

    private static String subject(Class<?> type) {
        if (type.isArray()) {
            String element = subject(type.getComponentType());
            return element == null ? null : element + "[]";
        }
        if (Proxy.class.isAssignableFrom(type) && type != Proxy.class) {
            return proxyOf(type.getInterfaces());
        }
        return isOfLibrary(type.getName()) ? type.getName() : null;
    }

    private static String proxyOf(Class<?>... interfaces) {
        if (Arrays.stream(interfaces).noneMatch(type -> isOfLibrary(type.getName()))) {
            return null;
        }
        StringJoiner subject = new StringJoiner(",", "proxy ", "");
        for (Class<?> type : interfaces) {
            subject.add(type.getName());
        }
        return subject.toString();
    }

    private static boolean isOfLibrary(String name) {
        return name.startsWith(LIBRARY) && !name.startsWith(TESTS);
    }

    private static String signature(Class<?>... parameters) {
        StringJoiner signature = new StringJoiner(",", "(", ")");
        for (Class<?> parameter : parameters) {
            signature.add(parameter.getTypeName());
        }
        return signature.toString();
    }

    private static void add(String kind, String operation, String subject, String member) {
        String entry = kind + '\t' + operation + '\t' + subject + '\t' + member;
        if (!ENTRIES.contains(entry) && isCalledFromOutsideOfTheJdk()) {
            ENTRIES.add(entry);
        }
    }

    /** The first frame that is not of this class is the probed method, the second its caller. */
    private static boolean isCalledFromOutsideOfTheJdk() {
        return STACK.walk(frames -> frames.map(StackFrame::getDeclaringClass)
                .dropWhile(type -> type == Trace.class)
                .skip(1)
                .findFirst()
                .map(caller -> caller.getClassLoader() != null)
                .orElse(false));
    }
}
