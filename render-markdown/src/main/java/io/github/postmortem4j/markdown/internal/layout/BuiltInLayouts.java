package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/** The registry of built-in layouts. Renderers, the reader, the command line and tests take them from here. */
public final class BuiltInLayouts {

    private static final List<LayoutFormat> ALL = List.of(
            SpecLayout.FORMAT,
            GoogleSreLayout.FORMAT,
            GoogleApiInfrastructureLayout.FORMAT,
            AtlassianLayout.FORMAT,
            PagerDutyLayout.FORMAT,
            ExecutiveLayout.FORMAT);

    private BuiltInLayouts() {}

    /** {@return all layouts, the default first} */
    public static List<LayoutFormat> all() {
        return ALL;
    }
}
