package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Builds the Markdown reader that the options describe.
 *
 * <p>The options themselves do not mention any class of the reader: picocli inspects them by reflection, which would
 * load the reader for every command.
 */
final class MarkdownReaderFactory implements Supplier<MarkdownReader> {

    private final MarkdownOptions options;

    MarkdownReaderFactory(MarkdownOptions options) {
        this.options = options;
    }

    @Override
    public MarkdownReader get() {
        MarkdownReader.Builder builder =
                MarkdownReader.builder().maxDocumentLength(ReadLimits.defaults().getMaxDocumentLength());
        if (options.zone() != null) {
            builder.assumedZone(options.zone());
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
        return builder.build();
    }
}
