package io.github.postmortem4j.json.internal.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;

class JacksonClassPathTest {

    @Test
    void findsNothingWrongWithTheVersionsOfThisBuild() {
        assertThat(JacksonClassPath.problem()).isNull();
        assertThat(JacksonClassPath.problem(version(3, 9), true, true)).isNull();
    }

    @Test
    void namesTheAnnotationsThatAreTooOld() {
        assertThat(JacksonClassPath.problem(version(3, 1), false, false))
                .isEqualTo("com.fasterxml.jackson.core:jackson-annotations on the class path is too old for Jackson"
                        + " 3.1.4: set its version to 2.21 or later, in dependencyManagement before any BOM that"
                        + " manages an older one (it works with every older Jackson 2)");
    }

    @Test
    void requiresLaterAnnotationsForLaterVersions() {
        assertThat(JacksonClassPath.problem(version(3, 1), true, false)).isNull();
        assertThat(JacksonClassPath.problem(version(3, 2), true, false))
                .contains("too old for Jackson 3.2.4: set its version to 2.22 or later");
    }

    @Test
    void namesAJackson3ThatIsTooOld() {
        assertThat(JacksonClassPath.problem(version(3, 0), true, true))
                .isEqualTo("postmortem4j-json needs Jackson 3.1 or later, but the class path has"
                        + " tools.jackson.core:jackson-databind 3.0.4: use a later version of"
                        + " tools.jackson:jackson-bom");
    }

    private static Version version(int major, int minor) {
        return new Version(major, minor, 4, "", "", "");
    }
}
