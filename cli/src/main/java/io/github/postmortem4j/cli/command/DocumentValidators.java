package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The validators for documents of each kind, which differ only in their messages.
 *
 * <p>A validator is created for the first document of its kind that can be read, so that other errors are reported
 * without delay. Safe for use by several threads.
 */
final class DocumentValidators {

    private final PostmortemValidator.Builder plainSettings;
    private final PostmortemValidator.Builder handwrittenSettings;
    private @Nullable PostmortemValidator plain;
    private @Nullable PostmortemValidator handwritten;

    /**
     * Creates the settings of the validators.
     *
     * @param settings supplies a new builder at each call
     */
    DocumentValidators(Supplier<PostmortemValidator.Builder> settings) {
        plainSettings = settings.get();
        handwrittenSettings = settings.get().forMarkdown();
    }

    /** {@return the validator for a document} */
    PostmortemValidator of(Document document) {
        return document.isHandwritten() ? handwritten() : plain();
    }

    /** {@return the validator whose messages are for authors of Markdown} */
    synchronized PostmortemValidator handwritten() {
        if (handwritten == null) {
            handwritten = handwrittenSettings.build();
        }
        return handwritten;
    }

    private synchronized PostmortemValidator plain() {
        if (plain == null) {
            plain = plainSettings.build();
        }
        return plain;
    }
}
