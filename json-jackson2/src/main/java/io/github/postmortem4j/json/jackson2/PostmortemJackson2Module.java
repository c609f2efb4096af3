package io.github.postmortem4j.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.postmortem4j.json.jackson2.internal.Jackson2Deserializers;
import io.github.postmortem4j.json.jackson2.internal.Jackson2Serializers;
import io.github.postmortem4j.json.jackson2.internal.Jackson2StrictMapper;

/**
 * Makes a mapper of Jackson 2 read and write postmortems and their parts as {@code PostmortemJson} does with Jackson 3:
 * the same text, strict, with the same messages for invalid values. It needs neither Jackson 3 nor {@code
 * jackson-datatype-jsr310}.
 *
 * <p>Within a postmortem, the settings and mix-ins of the mapper do not apply, apart from those of its parser and its
 * generator, such as limits, detection of duplicate properties and indentation. With default typing, the type of a value
 * is written beside the value. An attempt to update a value in place fails.
 *
 * <p>{@code findAndRegisterModules} finds this module.
 */
public final class PostmortemJackson2Module extends Module {

    private final JsonMapper strict = Jackson2StrictMapper.create();

    /** Creates a module. {@link java.util.ServiceLoader} calls this constructor. */
    public PostmortemJackson2Module() {}

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
        context.addSerializers(new Jackson2Serializers(strict));
        context.addDeserializers(new Jackson2Deserializers(strict));
    }
}
