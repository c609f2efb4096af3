package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.markdown.Layout;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a built-in layout, and lists the names. */
public final class LayoutConverter implements ITypeConverter<Layout>, Iterable<String> {

    private final Map<String, Supplier<Layout>> layouts = new LinkedHashMap<>();

    LayoutConverter() {
        layouts.put("spec", Layout::spec);
        layouts.put("google-sre", Layout::googleSre);
        layouts.put("google-api-infrastructure", Layout::googleApiInfrastructure);
        layouts.put("atlassian", Layout::atlassian);
        layouts.put("pagerduty", Layout::pagerDuty);
        layouts.put("executive", Layout::executive);
    }

    @Override
    public Layout convert(String name) {
        Supplier<Layout> layout = layouts.get(name);
        if (layout == null) {
            throw new TypeConversionException(
                    "'" + name + "' is not a layout; expected one of " + String.join(", ", layouts.keySet()));
        }
        return layout.get();
    }

    @Override
    public Iterator<String> iterator() {
        return layouts.keySet().iterator();
    }
}
