package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;

/** Renders a page. */
@FunctionalInterface
interface PageEngine {

    String render(Postmortem postmortem);
}
