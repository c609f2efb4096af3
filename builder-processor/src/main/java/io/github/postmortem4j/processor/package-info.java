/** Generates the builders of the types in {@code postmortem4j-core} at compile time. */
package io.github.postmortem4j.processor;
