package io.github.postmortem4j.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that stands in the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"postmortem " + (version == null ? "(not packaged)" : version)};
    }
}
