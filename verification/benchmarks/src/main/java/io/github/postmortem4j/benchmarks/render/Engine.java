package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;

/** A way to a page. */
@FunctionalInterface
interface Engine {

    String render(Postmortem postmortem);
}
