package io.github.postmortem4j.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;

/**
 * Limits on the documents that {@link PostmortemJson} reads.
 *
 * <p>The defaults are far above the size of any postmortem that a person writes, and low enough to protect a process
 * from exhausting its memory. A document that exceeds a limit is rejected with a {@link PostmortemJsonException} that
 * names the limit. A minor version may raise the defaults; only a major version lowers them.
 *
 * <p>Instances are immutable, safe for use by multiple threads, and equal if all limits are equal.
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

    /**
     * {@return the maximum length of a document; 16,777,216 by default}
     *
     * <p>The length is measured in bytes, or in characters (UTF-16 code units) if the document is a string or a reader.
     */
    public int getMaxDocumentLength() {
        return maxDocumentLength;
    }

    /**
     * {@return the maximum number of tokens in a document; 100,000 by default}
     *
     * <p>Each string, number, {@code true}, {@code false}, {@code null}, property name, and bracket of an object or
     * array is a token. A typical postmortem has a few hundred. Memory use depends on the number of values more than on
     * their length: without this limit, 16 MiB of {@code {}} would become more than 500 MiB of objects, and validating
     * as many invalid entries would need ten times that.
     */
    public int getMaxTokens() {
        return maxTokens;
    }

    /** {@return the maximum nesting depth of objects and arrays, including the document itself; 64 by default} */
    public int getMaxDepth() {
        return maxDepth;
    }

    /** {@return the maximum length of a string in characters (UTF-16 code units); 1,000,000 by default} */
    public int getMaxStringLength() {
        return maxStringLength;
    }

    /** {@return the maximum length of a property name in characters (UTF-16 code units); 1,000 by default} */
    public int getMaxNameLength() {
        return maxNameLength;
    }

    /** {@return the maximum length of a number in characters, both as read and as written; 200 by default} */
    public int getMaxNumberLength() {
        return maxNumberLength;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits limits
                && maxDocumentLength == limits.maxDocumentLength
                && maxTokens == limits.maxTokens
                && maxDepth == limits.maxDepth
                && maxStringLength == limits.maxStringLength
                && maxNameLength == limits.maxNameLength
                && maxNumberLength == limits.maxNumberLength;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxDocumentLength, maxTokens, maxDepth, maxStringLength, maxNameLength, maxNumberLength);
    }

    /** {@return the limits by name, for logs} */
    @Override
    public String toString() {
        return "ReadLimits{maxDocumentLength=" + maxDocumentLength + ", maxTokens=" + maxTokens + ", maxDepth="
                + maxDepth + ", maxStringLength=" + maxStringLength + ", maxNameLength=" + maxNameLength
                + ", maxNumberLength=" + maxNumberLength + "}";
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

    /** A builder of {@link ReadLimits}. Not safe for use by multiple threads. */
    public static final class Builder {

        private int maxDocumentLength = 16 * 1024 * 1024;
        private int maxTokens = 100_000;
        private int maxDepth = 64;
        private int maxStringLength = 1_000_000;
        private int maxNameLength = 1_000;
        private int maxNumberLength = 200;

        private Builder() {}

        /**
         * Sets the maximum length of a document.
         *
         * @param length the length in bytes, or in characters if the document is a string or a reader
         * @return this builder
         * @throws IllegalArgumentException if {@code length} is less than 1
         */
        public Builder maxDocumentLength(int length) {
            this.maxDocumentLength = positive(length, "maxDocumentLength");
            return this;
        }

        /**
         * Sets the maximum number of tokens in a document.
         *
         * @param count the number of values, property names, and brackets
         * @return this builder
         * @throws IllegalArgumentException if {@code count} is less than 1
         */
        public Builder maxTokens(int count) {
            this.maxTokens = positive(count, "maxTokens");
            return this;
        }

        /**
         * Sets the maximum nesting depth of objects and arrays.
         *
         * @param levels the depth; the document itself is the first level
         * @return this builder
         * @throws IllegalArgumentException if {@code levels} is less than 1
         */
        public Builder maxDepth(int levels) {
            this.maxDepth = positive(levels, "maxDepth");
            return this;
        }

        /**
         * Sets the maximum length of a string.
         *
         * @param length the length in characters
         * @return this builder
         * @throws IllegalArgumentException if {@code length} is less than 1
         */
        public Builder maxStringLength(int length) {
            this.maxStringLength = positive(length, "maxStringLength");
            return this;
        }

        /**
         * Sets the maximum length of a property name.
         *
         * @param length the length in characters
         * @return this builder
         * @throws IllegalArgumentException if {@code length} is less than 1
         */
        public Builder maxNameLength(int length) {
            this.maxNameLength = positive(length, "maxNameLength");
            return this;
        }

        /**
         * Sets the maximum length of a number.
         *
         * @param length the length in characters
         * @return this builder
         * @throws IllegalArgumentException if {@code length} is less than 1
         */
        public Builder maxNumberLength(int length) {
            this.maxNumberLength = positive(length, "maxNumberLength");
            return this;
        }

        /** {@return new limits with the values of this builder} */
        public ReadLimits build() {
            return new ReadLimits(this);
        }

        private static int positive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " must be at least 1: " + limit);
            }
            return limit;
        }
    }
}
