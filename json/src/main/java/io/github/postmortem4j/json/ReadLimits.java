package io.github.postmortem4j.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * How much a reader takes before it refuses a document. An immutable value, safe for use by many threads.
 *
 * <p>The defaults are far above any postmortem that a person wrote and far below what would exhaust a process. A document
 * that reaches a limit is refused with a {@link PostmortemJsonException} that names the limit. Defaults may be raised in
 * a minor version; they are lowered only in a major one.
 */
public final class ReadLimits {

    private static final ReadLimits DEFAULTS = builder().build();

    private final int maxDocumentLength;
    private final int maxTokens;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxNameLength;
    private final int maxNumberLength;

    private ReadLimits(Builder builder) {
        this.maxDocumentLength = builder.maxDocumentLength;
        this.maxTokens = builder.maxTokens;
        this.maxDepth = builder.maxDepth;
        this.maxStringLength = builder.maxStringLength;
        this.maxNameLength = builder.maxNameLength;
        this.maxNumberLength = builder.maxNumberLength;
    }

    /** {@return the default limits} */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** {@return a builder with the default limits} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the longest document, in bytes, or in characters where it is given as those; 16,777,216 by default} */
    public int getMaxDocumentLength() {
        return maxDocumentLength;
    }

    /**
     * {@return how many tokens a document may have; 100,000 by default}
     *
     * <p>A text, a number, {@code true}, {@code false}, {@code null}, the name of a member, and either bracket of an object
     * or array are a token each. A postmortem has some hundreds. It is the number of values, rather than their length, that
     * memory is needed for: 16 MiB of {@code {}} would become more than 500 MiB of objects, and a check of as many faulty
     * entries would need ten times that.
     */
    public int getMaxTokens() {
        return maxTokens;
    }

    /** {@return how deep objects and arrays may be nested; 64 by default} */
    public int getMaxDepth() {
        return maxDepth;
    }

    /** {@return the longest text, in characters; 1,000,000 by default} */
    public int getMaxStringLength() {
        return maxStringLength;
    }

    /** {@return the longest name of a member, in characters; 1,000 by default} */
    public int getMaxNameLength() {
        return maxNameLength;
    }

    /** {@return the longest number, in characters; 200 by default} */
    public int getMaxNumberLength() {
        return maxNumberLength;
    }

    StreamReadConstraints toJackson() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(maxDocumentLength)
                .maxTokenCount(maxTokens)
                .maxNestingDepth(maxDepth)
                .maxStringLength(maxStringLength)
                .maxNameLength(maxNameLength)
                .maxNumberLength(maxNumberLength)
                .build();
    }

    /** Builds {@link ReadLimits}. Every limit is at least 1. Not safe for use by several threads. */
    public static final class Builder {

        private int maxDocumentLength = 16 * 1024 * 1024;
        private int maxTokens = 100_000;
        private int maxDepth = 64;
        private int maxStringLength = 1_000_000;
        private int maxNameLength = 1_000;
        private int maxNumberLength = 200;

        private Builder() {}

        /**
         * Sets the longest document.
         *
         * @param length in bytes, or in characters where the document is given as those
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDocumentLength(int length) {
            this.maxDocumentLength = positive(length, "maxDocumentLength");
            return this;
        }

        /**
         * Sets how many tokens a document may have.
         *
         * @param count values, names and brackets
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxTokens(int count) {
            this.maxTokens = positive(count, "maxTokens");
            return this;
        }

        /**
         * Sets how deep objects and arrays may be nested.
         *
         * @param levels the document itself is the first
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDepth(int levels) {
            this.maxDepth = positive(levels, "maxDepth");
            return this;
        }

        /**
         * Sets the longest text.
         *
         * @param length in characters
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxStringLength(int length) {
            this.maxStringLength = positive(length, "maxStringLength");
            return this;
        }

        /**
         * Sets the longest name of a member.
         *
         * @param length in characters
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxNameLength(int length) {
            this.maxNameLength = positive(length, "maxNameLength");
            return this;
        }

        /**
         * Sets the longest number.
         *
         * @param length in characters
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxNumberLength(int length) {
            this.maxNumberLength = positive(length, "maxNumberLength");
            return this;
        }

        /** {@return the limits} */
        public ReadLimits build() {
            return new ReadLimits(this);
        }

        private static int positive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " is at least 1, not " + limit);
            }
            return limit;
        }
    }
}
