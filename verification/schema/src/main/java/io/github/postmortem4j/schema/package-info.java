/**
 * Generates the JSON Schemas of the format. The entry point is {@link
 * io.github.postmortem4j.schema.PostmortemSchemaGenerator}.
 *
 * <p>Each part of a schema has a single source: properties and their order come from the types, bounds from the constraints on
 * the types, descriptions from their Javadoc, and the requirements for publication from the rules.
 */
@NullMarked
package io.github.postmortem4j.schema;

import org.jspecify.annotations.NullMarked;
