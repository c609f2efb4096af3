package io.github.postmortem4j.nativeimage;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A metadata entry for a class. It makes all members of the class visible, and lists those that can be called.
 *
 * @param json the entry as in the metadata file
 */
record ReflectionEntry(ObjectNode json) {

    static ReflectionEntry of(Class<?> type) {
        return of(type.getName());
    }

    static ReflectionEntry of(String type) {
        return new ReflectionEntry(JsonNodeFactory.instance.objectNode().put("type", type));
    }

    /** {@return an entry for the class of proxies of an interface} */
    static ReflectionEntry ofProxy(Class<?> type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("type").putArray("proxy").add(type.getName());
        return new ReflectionEntry(json);
    }

    ReflectionEntry withAll(String... members) {
        Arrays.stream(members).forEach(kind -> json.put("allDeclared" + kind, true));
        return this;
    }

    /** Adds a method or constructor without parameters. */
    ReflectionEntry withMethod(String name) {
        ObjectNode method = json.withArray("methods").addObject().put("name", name);
        method.putArray("parameterTypes");
        return this;
    }

    ReflectionEntry withFields(List<String> names) {
        names.forEach(name -> json.withArray("fields").addObject().put("name", name));
        return this;
    }
}
