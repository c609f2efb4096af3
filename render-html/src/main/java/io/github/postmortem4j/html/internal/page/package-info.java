/** The page as a whole: its head, its style sheet, and the sections of each layout. */
@NullMarked
package io.github.postmortem4j.html.internal.page;

import org.jspecify.annotations.NullMarked;
