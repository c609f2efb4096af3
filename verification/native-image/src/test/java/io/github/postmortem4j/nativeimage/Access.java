package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.bait.Bait;

/**
 * One thing that was reached by its name or by reflection.
 *
 * @param kind what it is
 * @param operation the method of the JDK that was called for it
 * @param subject the class, as {@link Class#getName} writes it, with {@code []} behind it for an array of it; the proxied
 *     interfaces behind {@code proxy}; or the name of the resource
 * @param member the method with the types of its parameters, or the field; {@code ""} when it is the class itself
 */
record Access(Kind kind, String operation, String subject, String member) {

    /** What there is to be reached. */
    enum Kind {
        /** A class by its name, its members in a lookup, an array of it, or a proxy. */
        TYPE,
        /** A method or constructor. */
        CALL,
        /** The value of a field. */
        FIELD,
        /** A resource, be it there or not. */
        RESOURCE,
        /** A resource bundle. */
        BUNDLE
    }

    private static final String RESOURCES =
            "(io/github/postmortem4j/|META-INF/postmortem4j/|ContributorValidationMessages).*";
    private static final String BAIT = Bait.class.getPackageName();

    /** Tells whether it is there only to be seen by the trace. */
    boolean isBait() {
        return subject.replace('/', '.').contains(BAIT);
    }

    /**
     * Tells whether the library has to say something of it. Not of the bundle that a validator looks for in every jar:
     * its name is the validator's.
     */
    boolean isOfLibrary() {
        return switch (kind) {
            case TYPE, CALL, FIELD -> !isBait();
            case RESOURCE -> !isBait() && subject.matches(RESOURCES);
            case BUNDLE -> !isBait() && subject.startsWith("io.github.postmortem4j.");
        };
    }

    static Access parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Access(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }

    @Override
    public String toString() {
        return operation + " of " + subject + (member.isEmpty() ? "" : " " + member);
    }
}
