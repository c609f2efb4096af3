package io.github.postmortem4j.json.internal.mapper;

import com.fasterxml.jackson.annotation.JsonApplyView;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.PackageVersion;

/**
 * Checks that the versions of Jackson on the class path work together.
 *
 * <p>Jackson 3 shares {@code jackson-annotations} with Jackson 2. A BOM of an application that manages an older Jackson 2
 * also manages older annotations, which lack classes that Jackson 3 needs.
 */
public final class JacksonClassPath {

    private static final int FIRST_MINOR = 1;

    private JacksonClassPath() {}

    /** {@return one sentence that describes what does not work together and the cure, or {@code null} if all does} */
    public static @Nullable String problem() {
        return problem(PackageVersion.VERSION, hasAnnotationsOf221(), hasAnnotationsOf222());
    }

    static @Nullable String problem(Version databind, boolean annotationsOf221, boolean annotationsOf222) {
        if (databind.getMinorVersion() < FIRST_MINOR) {
            return "postmortem4j-json needs Jackson 3.1 or later, but the class path has"
                    + " tools.jackson.core:jackson-databind " + databind
                    + ": use a later version of tools.jackson:jackson-bom";
        }
        if (!annotationsOf221) {
            return tooOld(databind, "2.21");
        }
        if (databind.getMinorVersion() > FIRST_MINOR && !annotationsOf222) {
            return tooOld(databind, "2.22");
        }
        return null;
    }

    private static String tooOld(Version databind, String required) {
        return "com.fasterxml.jackson.core:jackson-annotations on the class path is too old for Jackson " + databind
                + ": set its version to " + required + " or later, in dependencyManagement before any BOM that"
                + " manages an older one (it works with every older Jackson 2)";
    }

    private static boolean hasAnnotationsOf221() {
        try {
            return JsonSerializeAs.class.isAnnotation();
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    private static boolean hasAnnotationsOf222() {
        try {
            return JsonApplyView.class.isAnnotation();
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }
}
