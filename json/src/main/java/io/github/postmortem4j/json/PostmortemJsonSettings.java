package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.read.FormatUpgrades;
import java.util.Objects;

/** The settings of {@link PostmortemJson.Builder}. */
abstract sealed class PostmortemJsonSettings permits PostmortemJson.Builder {

    boolean indented;
    ReadLimits limits = ReadLimits.defaults();
    FormatUpgrades upgrades = FormatUpgrades.BUILT_IN;
    private UnknownProperties unknownProperties = UnknownProperties.KEEP;

    boolean rejectsUnknownProperties() {
        return unknownProperties == UnknownProperties.REJECT;
    }

    /** For tests, because no version of the format precedes the first one. */
    PostmortemJson.Builder upgrades(FormatUpgrades upgrades) {
        this.upgrades = upgrades;
        return self();
    }

    /**
     * Sets whether to write two spaces of indentation and a final line feed instead of the compact form, the default.
     *
     * @param indented whether to indent
     * @return this builder
     */
    public PostmortemJson.Builder indented(boolean indented) {
        this.indented = indented;
        return self();
    }

    /**
     * Sets the limits for reading.
     *
     * @param limits the limits
     * @return this builder
     */
    public PostmortemJson.Builder limits(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return self();
    }

    /**
     * Sets how to treat properties that the format does not define and that are not marked as extensions by {@code x-};
     * {@link UnknownProperties#KEEP} by default.
     *
     * @param unknownProperties whether to keep or to reject them
     * @return this builder
     */
    public PostmortemJson.Builder unknownProperties(UnknownProperties unknownProperties) {
        this.unknownProperties = Objects.requireNonNull(unknownProperties, "unknownProperties");
        return self();
    }

    private PostmortemJson.Builder self() {
        return (PostmortemJson.Builder) this;
    }
}
