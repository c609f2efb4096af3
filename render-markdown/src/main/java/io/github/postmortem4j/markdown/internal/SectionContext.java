package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Postmortem;

/** What a section writes from: the document, how its times are shown, the waivers not printed yet, and the options. */
record SectionContext(Postmortem postmortem, TimeFormat times, Waivers waivers, boolean diagram) {}
