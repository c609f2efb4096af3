/**
 * Makes the JSON Schemas that core ships. {@link io.github.postmortem4j.schema.SchemaMaker} is the door.
 *
 * <p>Nothing is said twice: members and their order come from the types, bounds from the constraints on them, descriptions
 * from their Javadoc, what a publishable document needs from the rules.
 */
@NullMarked
package io.github.postmortem4j.schema;

import org.jspecify.annotations.NullMarked;
