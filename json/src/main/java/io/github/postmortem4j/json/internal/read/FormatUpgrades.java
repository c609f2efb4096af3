package io.github.postmortem4j.json.internal.read;

import io.github.postmortem4j.internal.FormatVersion;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The upgrades from older major versions of the format to the current version. Immutable. */
public final class FormatUpgrades {

    /** The upgrades of this version of the library: none, because no version precedes 1.0. */
    public static final FormatUpgrades BUILT_IN = new FormatUpgrades(List.of());

    private final List<FormatUpgrade> steps;

    /**
     * Creates a sequence of upgrades.
     *
     * @param steps one upgrade for each major version, the oldest first, without gaps, up to the current version
     * @throws IllegalArgumentException if a version is missing
     */
    public FormatUpgrades(List<FormatUpgrade> steps) {
        for (int i = 0; i < steps.size(); i++) {
            int expected = FormatVersion.CURRENT.major() - steps.size() + i;
            if (steps.get(i).fromMajor() != expected) {
                throw new IllegalArgumentException("upgrade " + i + " must upgrade from version " + expected + ", not "
                        + steps.get(i).fromMajor());
            }
        }
        this.steps = List.copyOf(steps);
    }

    /** {@return whether documents of the version can be upgraded to the current version} */
    boolean canUpgrade(FormatVersion version) {
        int major = version.major();
        return major < FormatVersion.CURRENT.major() && major >= FormatVersion.CURRENT.major() - steps.size();
    }

    /** Upgrades a document of the version to the current version. */
    void apply(ObjectNode document, FormatVersion version) {
        steps.stream().filter(step -> step.fromMajor() >= version.major()).forEach(step -> step.apply(document));
        document.put(DeclaredVersion.PROPERTY, FormatVersion.CURRENT.toString());
    }
}
