/** Tests that the GraalVM metadata in the jars of the library is complete. */
package io.github.postmortem4j.nativeimage;
