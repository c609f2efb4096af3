package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.uncovered.UncoveredClass;
import io.github.postmortem4j.uncovered.UncoveredInterface;
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

/** Accesses the uncovered types in every way that a probe can detect. */
final class UncoveredTypesExerciser {

    private static final String RESOURCE = "io/github/postmortem4j/uncovered/none.txt";
    private static final Class<?>[] INTERFACES = {UncoveredInterface.class};

    private UncoveredTypesExerciser() {}

    static void exercise() throws Exception {
        lookUp(Class.forName("io.github.postmortem4j.uncovered.UncoveredClass"));
        call(UncoveredClass.class);
        makeHandles(MethodHandles.lookup());
        makeProxies(UncoveredInterface.class.getClassLoader());
        ServiceLoader.load(UncoveredInterface.class);
        findResources(UncoveredClass.class.getClassLoader());
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

    @SuppressWarnings("deprecation") // Old code still creates instances this way.
    private static void call(Class<?> type) throws Exception {
        type.newInstance();
        Object instance = type.getConstructor().newInstance();
        type.getMethod("run").invoke(instance);
        Field field = type.getField("field");
        field.setInt(instance, field.getInt(instance));
        field.set(instance, field.get(instance));
        Array.newInstance(type, 1);
    }

    private static void makeHandles(MethodHandles.Lookup lookup) throws Exception {
        Class<?> type = lookup.findClass("io.github.postmortem4j.uncovered.UncoveredClass");
        Method method = type.getMethod("run");
        Constructor<?> constructor = type.getConstructor();
        Field field = type.getField("field");
        lookup.findVirtual(type, "run", MethodType.methodType(void.class));
        lookup.findStatic(type, "runStatic", MethodType.methodType(void.class));
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

    @SuppressWarnings("deprecation") // A Bean Validation provider still calls it.
    private static void makeProxies(ClassLoader loader) {
        Proxy.newProxyInstance(loader, INTERFACES, (proxy, method, arguments) -> null);
        Proxy.getProxyClass(loader, INTERFACES);
    }

    private static void findResources(ClassLoader loader) throws Exception {
        UncoveredClass.class.getResource("none.txt");
        UncoveredClass.class.getResourceAsStream("none.txt");
        loader.getResource(RESOURCE);
        loader.getResources(RESOURCE);
        loader.getResourceAsStream(RESOURCE);
        loader.resources(RESOURCE);
        ClassLoader.getSystemResource(RESOURCE);
        ClassLoader.getSystemResources(RESOURCE);
        ClassLoader.getSystemResourceAsStream(RESOURCE);
        UncoveredClass.class.getModule().getResourceAsStream(RESOURCE);
    }

    private static void findBundle() {
        try {
            ResourceBundle.getBundle("io.github.postmortem4j.uncovered.none");
            throw new IllegalStateException("the bundle exists");
        } catch (MissingResourceException expected) {
            // The lookup is traced even if it fails.
        }
    }
}
