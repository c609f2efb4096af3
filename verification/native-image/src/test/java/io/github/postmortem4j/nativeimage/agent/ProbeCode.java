package io.github.postmortem4j.nativeimage.agent;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import net.bytebuddy.asm.Advice;

/** What is put at the beginning of the JDK's methods. The code is copied there, and calls nothing but the trace. */
final class ProbeCode {

    private ProbeCode() {}

    /** In static methods whose first text is the name of a class. */
    static final class ClassName {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.AllArguments Object[] arguments) {
            Trace.name(operation, (String) (arguments[0] instanceof String ? arguments[0] : arguments[1]));
        }
    }

    /** In methods of {@link Class} that look up members. */
    static final class Members {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type) {
            Trace.lookup(operation, type);
        }
    }

    /** In {@link Class#newInstance()}, which calls the constructor itself. */
    static final class NewInstance {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type) {
            Trace.handle(operation, type, "<init>");
        }
    }

    /** In methods whose first argument is the class of an array's elements. */
    static final class Elements {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) Class<?> element) {
            Trace.array(operation, element);
        }
    }

    /** In methods and constructors that are called. */
    static final class Call {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Executable executable) {
            Trace.call(operation, executable);
        }
    }

    /** In fields that are read or written. */
    static final class Access {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.This Field field) {
            Trace.field(operation, field);
        }
    }

    /** In lookups of handles of methods by name. */
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

    /** In lookups of handles of constructors. */
    static final class ConstructorHandle {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation,
                @Advice.Argument(0) Class<?> type,
                @Advice.Argument(1) MethodType signature) {
            Trace.handle(operation, type, "<init>", signature.parameterArray());
        }
    }

    /** In lookups of handles of fields by name. */
    static final class FieldHandle {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation,
                @Advice.Argument(0) Class<?> type,
                @Advice.Argument(1) String name) {
            Trace.field(operation, type, name);
        }
    }

    /** In what turns members into handles. */
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

    /** In what makes proxies. */
    static final class Interfaces {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(1) Class<?>[] interfaces) {
            Trace.proxy(operation, interfaces);
        }
    }

    /** In what loads the providers of a service. */
    static final class Service {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.AllArguments Object[] arguments) {
            Trace.lookup(operation, (Class<?>) (arguments[0] instanceof Class ? arguments[0] : arguments[1]));
        }
    }

    /** In methods of {@link Class} that look up resources. */
    static final class ClassResource {

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Origin("#t.#m") String operation, @Advice.This Class<?> type, @Advice.Argument(0) String name) {
            Trace.resource(operation, type, name);
        }
    }

    /** In other methods whose first argument is the name of a resource. */
    static final class Resource {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) String name) {
            Trace.resource(operation, name);
        }
    }

    /** In what reads bundles. */
    static final class Bundle {

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String operation, @Advice.Argument(0) String name) {
            Trace.bundle(operation, name);
        }
    }
}
