package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.module.ModelDeserializers;
import io.github.postmortem4j.json.internal.module.ModelSerializers;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a mapper of Jackson 3 read and write postmortems and their parts as {@link PostmortemJson} does: the same text,
 * strict, with the same messages for invalid values.
 *
 * <p>Within a postmortem, the settings and mix-ins of the mapper do not apply, apart from those of its parser and its
 * generator, such as limits, detection of duplicate properties and indentation. With default typing, the type of a value
 * is written beside the value. An attempt to update a value in place fails.
 *
 * <p>{@code findAndAddModules} finds this module.
 */
public final class PostmortemModule extends JacksonModule {

    private final JsonMapper strict;

    /**
     * Creates a module. {@link java.util.ServiceLoader} calls this constructor.
     *
     * @throws IncompatibleJacksonException if the versions of Jackson on the class path do not work together
     */
    public PostmortemModule() {
        strict = CheckedJsonMapper.withLimits(StreamReadConstraints.defaults());
    }

    @Override
    public String getModuleName() {
        return "postmortem4j";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers(strict));
        context.addDeserializers(new ModelDeserializers(strict));
    }
}
