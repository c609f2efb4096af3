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
 * Records accesses to this library by name or by reflection. Probes in JDK classes call it, so the bootstrap loader loads it and
 * it depends on the JDK only.
 *
 * <p>Each entry is {@code kind TAB operation TAB subject TAB member}. Accesses by the JDK itself are not recorded, as in GraalVM's
 * tracing agent, since they need no metadata in a native image.
 */
public final class Trace {

    private static final String LIBRARY = "io.github.postmortem4j.";
    private static final String TESTS = "io.github.postmortem4j.nativeimage.";
    /** Includes hidden frames, since those of a method reference are between a probed method and a stream of the JDK. */
    private static final StackWalker STACK =
            StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

    private static final Set<String> ENTRIES = ConcurrentHashMap.newKeySet();

    private Trace() {}

    /** {@return the recorded accesses, sorted} */
    public static List<String> entries() {
        List<String> entries = new ArrayList<>(ENTRIES);
        Collections.sort(entries);
        return entries;
    }

    /** Records the lookup of a class by its name in the syntax of {@link Class#forName(String)}. */
    public static void name(String operation, String name) {
        String element = name.replaceFirst("^\\[+L(.*);$", "$1");
        if (isOfLibrary(element)) {
            add("TYPE", operation, element.equals(name) ? name : element + "[]", "");
        }
    }

    /** Records a lookup of members of a class. */
    public static void lookup(String operation, Class<?> type) {
        String subject = subject(type);
        if (subject != null) {
            add("TYPE", operation, subject, "");
        }
    }

    /** Records the creation of an array. */
    public static void array(String operation, Class<?> element) {
        String subject = subject(element);
        if (subject != null) {
            add("TYPE", operation, subject + "[]", "");
        }
    }

    /** Records that a method or constructor was called or converted to a handle. */
    public static void call(String operation, Executable executable) {
        String subject = subject(executable.getDeclaringClass());
        if (subject != null) {
            String name = executable instanceof Constructor ? "<init>" : executable.getName();
            add("CALL", operation, subject, name + signature(executable.getParameterTypes()));
        }
    }

    /** Records the lookup of a handle by the name of its method. */
    public static void handle(String operation, Class<?> type, String name, Class<?>... parameters) {
        String subject = subject(type);
        if (subject != null) {
            add("CALL", operation, subject, name + signature(parameters));
        }
    }

    /** Records that a field was read, written or converted to a handle. */
    public static void field(String operation, Class<?> type, String name) {
        String subject = subject(type);
        if (subject != null) {
            add("FIELD", operation, subject, name);
        }
    }

    /** Records that a field was read, written or converted to a handle. */
    public static void field(String operation, Field field) {
        field(operation, field.getDeclaringClass(), field.getName());
    }

    /** Records the creation of a proxy. */
    public static void proxy(String operation, Class<?>... interfaces) {
        String subject = proxyOf(interfaces);
        if (subject != null) {
            add("TYPE", operation, subject, "");
        }
    }

    /** Records a lookup of a resource whose name is relative to a class. */
    public static void resource(String operation, Class<?> type, String name) {
        String folder = type.getPackageName().replace('.', '/');
        resource(operation, name.startsWith("/") ? name.substring(1) : folder + "/" + name);
    }

    /** Records a lookup of a resource by its full name. */
    public static void resource(String operation, String name) {
        add("RESOURCE", operation, name, "");
    }

    /** Records the lookup of a resource bundle. */
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
        if (!ENTRIES.contains(entry) && isCalledFromOutsideTheJdk()) {
            ENTRIES.add(entry);
        }
    }

    /** Checks the caller of the probed method, which is the first frame after those of this class. */
    private static boolean isCalledFromOutsideTheJdk() {
        return STACK.walk(frames -> frames.map(StackFrame::getDeclaringClass)
                .dropWhile(type -> type == Trace.class)
                .skip(1)
                .findFirst()
                .map(caller -> caller.getClassLoader() != null)
                .orElse(false));
    }
}
