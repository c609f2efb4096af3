package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.uncovered.UncoveredClass;

/**
 * An access by name or by reflection.
 *
 * @param kind the kind of the accessed element
 * @param operation the method of the JDK that was called
 * @param subject the class in the syntax of {@link Class#getName}, with the suffix {@code []} for an array; {@code proxy} and
 *     the proxied interfaces; or the name of the resource
 * @param member the method with its parameter types, or the field; {@code ""} for the class itself
 */
record ReflectiveAccess(Kind kind, String operation, String subject, String member) {

    /** The kinds of accessed elements. */
    enum Kind {
        /** The name of a class, a lookup of its members, an array of it, or a proxy. */
        TYPE,
        /** A call of a method or constructor. */
        CALL,
        /** The value of a field. */
        FIELD,
        /** A resource, whether it exists or not. */
        RESOURCE,
        /** A resource bundle. */
        BUNDLE
    }

    private static final String RESOURCES =
            "(io/github/postmortem4j/|META-INF/postmortem4j/|ContributorValidationMessages).*";
    private static final String UNCOVERED = UncoveredClass.class.getPackageName();

    /** {@return whether this access only tests the trace} */
    boolean isUncovered() {
        return subject.replace('/', '.').contains(UNCOVERED);
    }

    /**
     * {@return whether metadata of the library has to cover this access} It does not have to cover the bundle that a validator
     * searches in every jar, since that name belongs to the validator.
     */
    boolean isOfLibrary() {
        return switch (kind) {
            case TYPE, CALL, FIELD -> !isUncovered();
            case RESOURCE -> !isUncovered() && subject.matches(RESOURCES);
            case BUNDLE -> !isUncovered() && subject.startsWith("io.github.postmortem4j.");
        };
    }

    static ReflectiveAccess parse(String line) {
        String[] parts = line.split("\t", -1);
        return new ReflectiveAccess(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }

    @Override
    public String toString() {
        return operation + " of " + subject + (member.isEmpty() ? "" : " " + member);
    }
}
