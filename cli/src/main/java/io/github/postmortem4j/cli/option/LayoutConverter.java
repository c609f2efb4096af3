package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.markdown.Layout;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a built-in layout, and lists the names. */
public final class LayoutConverter implements ITypeConverter<Layout>, Iterable<String> {

    @Override
    public Layout convert(String name) {
        Layout layout = Layout.builtIn().get(name);
        if (layout == null) {
            throw new TypeConversionException(
                    "'" + name + "' is not a layout; expected one of " + String.join(", ", this));
        }
        return layout;
    }

    @Override
    public Iterator<String> iterator() {
        return Layout.builtIn().keySet().iterator();
    }
}
