package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.markdown.Layout;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a built-in layout, and lists the names. */
public final class LayoutConverter implements ITypeConverter<Layout>, Iterable<String> {

    private static final List<String> NAMES =
            List.of("spec", "google-sre", "google-api-infrastructure", "atlassian", "pagerduty", "executive");

    @Override
    public Layout convert(String name) {
        return switch (name) {
            case "spec" -> Layout.spec();
            case "google-sre" -> Layout.googleSre();
            case "google-api-infrastructure" -> Layout.googleApiInfrastructure();
            case "atlassian" -> Layout.atlassian();
            case "pagerduty" -> Layout.pagerDuty();
            case "executive" -> Layout.executive();
            default ->
                throw new TypeConversionException(
                        "'" + name + "' is not a layout; expected one of " + String.join(", ", NAMES));
        };
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
