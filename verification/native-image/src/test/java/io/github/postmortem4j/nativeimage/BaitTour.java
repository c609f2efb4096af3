package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.bait.Bait;
import io.github.postmortem4j.bait.Trap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;

/** Reaches the bait in every way that there is a probe for. */
final class BaitTour {

    private static final String RESOURCE = "io/github/postmortem4j/bait/none.txt";
    private static final Class<?>[] TRAPS = {Trap.class};

    private BaitTour() {}

    static void visit() throws Exception {
        lookUp(Class.forName("io.github.postmortem4j.bait.Bait"));
        call(Bait.class);
        makeHandles(MethodHandles.lookup());
        makeProxies(Trap.class.getClassLoader());
        ServiceLoader.load(Trap.class);
        findResources(Bait.class.getClassLoader());
        findBundle();
    }

    private static void lookUp(Class<?> type) throws Exception {
        type.getMethods();
        type.getMethod("run");
        type.getDeclaredMethods();
        type.getDeclaredMethod("run");
        type.getFields();
        type.getField("field");
        type.getDeclaredFields();
        type.getDeclaredField("field");
        type.getConstructors();
        type.getConstructor();
        type.getDeclaredConstructors();
        type.getDeclaredConstructor();
        type.getClasses();
        type.getDeclaredClasses();
        type.getNestMembers();
        type.getPermittedSubclasses();
        Optional.of(type).map(Class::getRecordComponents);
    }

    @SuppressWarnings("deprecation") // Old code still makes instances so.
    private static void call(Class<?> type) throws Exception {
        type.newInstance();
        Object bait = type.getConstructor().newInstance();
        type.getMethod("run").invoke(bait);
        Field field = type.getField("field");
        field.setInt(bait, field.getInt(bait));
        field.set(bait, field.get(bait));
        Array.newInstance(type, 1);
    }

    private static void makeHandles(MethodHandles.Lookup lookup) throws Exception {
        Class<?> type = lookup.findClass("io.github.postmortem4j.bait.Bait");
        Method method = type.getMethod("run");
        Constructor<?> constructor = type.getConstructor();
        Field field = type.getField("field");
        lookup.findVirtual(type, "run", MethodType.methodType(void.class));
        lookup.findStatic(type, "stay", MethodType.methodType(void.class));
        lookup.findConstructor(type, MethodType.methodType(void.class));
        lookup.findGetter(type, "field", int.class);
        lookup.findSetter(type, "field", int.class);
        lookup.findStaticGetter(type, "shared", int.class);
        lookup.findStaticSetter(type, "shared", int.class);
        lookup.findStaticVarHandle(type, "shared", int.class);
        lookup.findVarHandle(type, "field", int.class);
        lookup.unreflect(method);
        lookup.unreflectConstructor(constructor);
        lookup.unreflectGetter(field);
        lookup.unreflectSetter(field);
        lookup.unreflectVarHandle(field);
    }

    @SuppressWarnings("deprecation") // A provider of Bean Validation still calls it.
    private static void makeProxies(ClassLoader loader) {
        Proxy.newProxyInstance(loader, TRAPS, (proxy, method, arguments) -> null);
        Proxy.getProxyClass(loader, TRAPS);
    }

    private static void findResources(ClassLoader loader) throws Exception {
        Bait.class.getResource("none.txt");
        Bait.class.getResourceAsStream("none.txt");
        loader.getResource(RESOURCE);
        loader.getResources(RESOURCE);
        loader.getResourceAsStream(RESOURCE);
        loader.resources(RESOURCE);
        ClassLoader.getSystemResource(RESOURCE);
        ClassLoader.getSystemResources(RESOURCE);
        ClassLoader.getSystemResourceAsStream(RESOURCE);
        Bait.class.getModule().getResourceAsStream(RESOURCE);
    }

    private static void findBundle() {
        try {
            ResourceBundle.getBundle("io.github.postmortem4j.bait.none");
            throw new IllegalStateException("there is such a bundle");
        } catch (MissingResourceException expected) {
            // It is the question that is traced.
        }
    }
}
