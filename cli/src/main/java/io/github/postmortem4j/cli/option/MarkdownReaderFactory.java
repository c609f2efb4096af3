package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.MarkdownReaders;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Builds the Markdown reader that the options describe.
 *
 * <p>The options themselves do not mention any class of the reader: picocli inspects them by reflection, which would
 * load the reader for every command.
 */
final class MarkdownReaderFactory implements MarkdownReaders {

    private final MarkdownOptions options;
    private final List<String> services;

    /**
     * Creates a factory.
     *
     * @throws UnusableInputException if the file with the names of services cannot be read
     */
    MarkdownReaderFactory(MarkdownOptions options) {
        this.options = options;
        this.services = options.services();
    }

    @Override
    public MarkdownReader reader(@Nullable ZoneId fallback) {
        MarkdownReader.Builder builder =
                MarkdownReader.builder().maxDocumentLength(ReadLimits.defaults().getMaxDocumentLength());
        ZoneId zone = options.zone() == null ? fallback : options.zone();
        if (zone != null) {
            builder.assumedZone(zone);
        }
        if (options.dateOrder() != null) {
            builder.dateOrder(
                    switch (options.dateOrder()) {
                        case DAY_FIRST -> DateOrder.DAY_FIRST;
                        case MONTH_FIRST -> DateOrder.MONTH_FIRST;
                    });
        }
        if (!options.languages().isEmpty()) {
            builder.languages(options.languages().toArray(Locale[]::new));
        }
        return builder.services(services).build();
    }
}
