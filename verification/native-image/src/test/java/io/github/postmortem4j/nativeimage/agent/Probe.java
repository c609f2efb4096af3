package io.github.postmortem4j.nativeimage.agent;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.nameMatches;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * Code to insert at the start of methods of a JDK class.
 *
 * @param type the class
 * @param methods selects public methods of the class
 * @param code the class that contains the code
 */
record Probe(Class<?> type, ElementMatcher<? super MethodDescription> methods, Class<?> code) {

    private static final String MEMBERS = "get(Declared)?(Methods?|Fields?|Constructors?|Classes)"
            + "|get(RecordComponents|NestMembers|PermittedSubclasses)";

    /** There is no probe for {@link ClassLoader#loadClass}, since the JVM calls it for each class that code refers to. */
    static final List<Probe> ALL = List.of(
            new Probe(Class.class, named("forName"), ProbeCode.ClassName.class),
            new Probe(Class.class, nameMatches(MEMBERS), ProbeCode.Members.class),
            new Probe(Class.class, named("newInstance"), ProbeCode.NewInstance.class),
            new Probe(Class.class, namedOneOf("getResource", "getResourceAsStream"), ProbeCode.ClassResource.class),
            new Probe(Method.class, named("invoke"), ProbeCode.Call.class),
            new Probe(Constructor.class, named("newInstance"), ProbeCode.Call.class),
            new Probe(Field.class, nameMatches("[gs]et.*").and(takesArgument(0, Object.class)), ProbeCode.Access.class),
            new Probe(Array.class, named("newInstance"), ProbeCode.Elements.class),
            new Probe(Proxy.class, namedOneOf("newProxyInstance", "getProxyClass"), ProbeCode.Interfaces.class),
            new Probe(
                    MethodHandles.Lookup.class,
                    namedOneOf("findVirtual", "findStatic", "findSpecial"),
                    ProbeCode.MethodHandle.class),
            new Probe(MethodHandles.Lookup.class, named("findConstructor"), ProbeCode.ConstructorHandle.class),
            new Probe(
                    MethodHandles.Lookup.class,
                    nameMatches("find(Static)?(Getter|Setter|VarHandle)"),
                    ProbeCode.FieldHandle.class),
            new Probe(MethodHandles.Lookup.class, nameMatches("unreflect.*"), ProbeCode.Unreflected.class),
            new Probe(MethodHandles.Lookup.class, named("findClass"), ProbeCode.ClassName.class),
            new Probe(ClassLoader.class, nameMatches("get(System)?Resource.*|resources"), ProbeCode.Resource.class),
            new Probe(Module.class, named("getResourceAsStream"), ProbeCode.Resource.class),
            new Probe(ResourceBundle.class, named("getBundle"), ProbeCode.Bundle.class),
            new Probe(ServiceLoader.class, namedOneOf("load", "loadInstalled"), ProbeCode.Service.class));

    DynamicType.Builder<?> insertInto(DynamicType.Builder<?> builder) {
        return builder.visit(Advice.to(code).on(isPublic().and(methods)));
    }
}
