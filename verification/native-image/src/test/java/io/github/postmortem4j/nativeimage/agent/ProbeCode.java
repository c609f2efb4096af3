package io.github.postmortem4j.nativeimage.agent;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import net.bytebuddy.asm.Advice;

/** Code that is copied to the start of JDK methods. It only calls {@link Trace}. */
final class ProbeCode {

    private ProbeCode() {}

    /** For static methods whose first string is the name of a class. */
    static final class ClassName {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.AllArguments Object[] arguments) {
            Trace.name(operation, (String) (arguments[0] instanceof String ? arguments[0] : arguments[1]));
        }
    }

    /** For methods of {@link Class} that look up members. */
    static final class Members {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type) {
            Trace.lookup(operation, type);
        }
    }

    /** For {@link Class#newInstance()}, which calls the constructor directly. */
    static final class NewInstance {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type) {
            Trace.handle(operation, type, "<init>");
        }
    }

    /** For methods whose first argument is the element type of an array. */
    static final class Elements {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) Class<?> element) {
            Trace.array(operation, element);
        }
    }

    /** For reflective calls of methods and constructors. */
    static final class Call {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Executable executable) {
            Trace.call(operation, executable);
        }
    }

    /** For reflective access to fields. */
    static final class Access {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Field field) {
            Trace.field(operation, field);
        }
    }

    /** For lookups of method handles by name. */
    static final class MethodHandle {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation,
                @Advice.Argument(0) Class<?> type,
                @Advice.Argument(1) String name,
                @Advice.Argument(2) MethodType signature) {
            Trace.handle(operation, type, name, signature.parameterArray());
        }
    }

    /** For lookups of constructor handles. */
    static final class ConstructorHandle {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation,
                @Advice.Argument(0) Class<?> type,
                @Advice.Argument(1) MethodType signature) {
            Trace.handle(operation, type, "<init>", signature.parameterArray());
        }
    }

    /** For lookups of field handles by name. */
    static final class FieldHandle {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation,
                @Advice.Argument(0) Class<?> type,
                @Advice.Argument(1) String name) {
            Trace.field(operation, type, name);
        }
    }

    /** For methods that convert members to handles. */
    static final class Unreflected {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) Object member) {
            if (member instanceof Method) {
                Trace.call(operation, (Method) member);
            } else if (member instanceof Constructor) {
                Trace.call(operation, (Constructor<?>) member);
            } else {
                Trace.field(operation, (Field) member);
            }
        }
    }

    /** For methods that create proxies. */
    static final class Interfaces {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(1) Class<?>[] interfaces) {
            Trace.proxy(operation, interfaces);
        }
    }

    /** For methods that load the providers of a service. */
    static final class Service {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.AllArguments Object[] arguments) {
            Trace.lookup(operation, (Class<?>) (arguments[0] instanceof Class ? arguments[0] : arguments[1]));
        }
    }

    /** For methods of {@link Class} that look up resources. */
    static final class ClassResource {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type, @Advice.Argument(0) String name) {
            Trace.resource(operation, type, name);
        }
    }

    /** For other methods whose first argument is the name of a resource. */
    static final class Resource {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) String name) {
            Trace.resource(operation, name);
        }
    }

    /** For methods that load resource bundles. */
    static final class Bundle {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) String name) {
            Trace.bundle(operation, name);
        }
    }
}
