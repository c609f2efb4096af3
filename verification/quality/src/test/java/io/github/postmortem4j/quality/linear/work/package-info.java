/** What is counted; loaded anew beside classes that count. */
@NullMarked
package io.github.postmortem4j.quality.linear.work;

import org.jspecify.annotations.NullMarked;
