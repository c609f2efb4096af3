package io.github.postmortem4j.json.internal;

import io.github.postmortem4j.internal.FormatVersion;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The way from older major versions of the format to the current one, a step for each. */
public final class Upgrades {

    /** Those of this version: there is nothing older than 1.0. */
    public static final Upgrades BUILT_IN = new Upgrades(List.of());

    private final List<Upgrade> steps;

    /** Makes a way of its steps, the oldest first, without gaps, the last one leading to the current version. */
    public Upgrades(List<Upgrade> steps) {
        for (int i = 0; i < steps.size(); i++) {
            int expected = FormatVersion.CURRENT.major() - steps.size() + i;
            if (steps.get(i).fromMajor() != expected) {
                throw new IllegalArgumentException(
                        "step " + i + " leads from version " + steps.get(i).fromMajor() + ", expected " + expected);
            }
        }
        this.steps = List.copyOf(steps);
    }

    boolean leadFrom(FormatVersion version) {
        int major = version.major();
        return major < FormatVersion.CURRENT.major() && major >= FormatVersion.CURRENT.major() - steps.size();
    }

    void apply(ObjectNode document, FormatVersion version) {
        steps.stream().filter(step -> step.fromMajor() >= version.major()).forEach(step -> step.apply(document));
        document.put(DeclaredVersion.MEMBER, FormatVersion.CURRENT.toString());
    }
}
