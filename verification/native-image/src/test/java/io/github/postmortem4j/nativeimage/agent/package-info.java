/** A Java agent that traces accesses by name and by reflection. */
package io.github.postmortem4j.nativeimage.agent;
