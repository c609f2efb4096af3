package io.github.postmortem4j.nativeimage;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the metadata says of a class. That the class is named makes all its members known; each of them that is called has
 * to be named besides, or all at once.
 *
 * @param json the entry as it stands in the file
 */
record ReflectionEntry(ObjectNode json) {

    static ReflectionEntry of(Class<?> type) {
        return of(type.getName());
    }

    static ReflectionEntry of(String type) {
        return new ReflectionEntry(JsonNodeFactory.instance.objectNode().put("type", type));
    }

    /** Of the class that the JDK makes when a proxy of an interface is asked for. */
    static ReflectionEntry ofProxy(Class<?> type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("type").putArray("proxy").add(type.getName());
        return new ReflectionEntry(json);
    }

    ReflectionEntry withAll(String... members) {
        Arrays.stream(members).forEach(kind -> json.put("allDeclared" + kind, true));
        return this;
    }

    /** Adds a method or constructor that has no parameters. */
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
