package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The poms that Maven reads in users' builds: the BOM, and the published pom of each artifact. */
class PublishedPomsTest {

    static Stream<Pom> artifacts() {
        return Pom.publishedModules().stream().map(Pom::published);
    }

    static Stream<Pom> all() {
        return Stream.concat(Stream.of(Pom.published("bom")), artifacts());
    }

    @Test
    void bomManagesExactlyThePublishedArtifacts() {
        List<String> published = Pom.publishedModules().stream()
                .map(module -> Pom.source(module).text("/project/artifactId").orElseThrow())
                .toList();
        assertThat(published).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Pom.bom().texts("/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(Pom.bom().texts("/project/dependencyManagement/dependencies/dependency/groupId"))
                .containsOnly(Pom.root().text("/project/groupId").orElseThrow());
        assertThat(Pom.bom().texts("/project/dependencyManagement/dependencies/dependency/version"))
                .containsOnly("${project.version}");
    }

    @Test
    void bomContainsNothingElse() {
        assertThat(Pom.published("bom")
                        .elements("/project/dependencies|/project/properties|/project/build|/project/profiles"))
                .isEmpty();
        assertThat(Pom.published("bom").texts("/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyElementsOf(
                        Pom.bom().texts("/project/dependencyManagement/dependencies/dependency/artifactId"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveNoParent(Pom pom) {
        assertThat(pom.elements("/project/parent")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveTheVersionOfTheProject(Pom pom) {
        assertThat(pom.text("/project/version"))
                .isPresent()
                .isEqualTo(Pom.root().text("/project/version"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void containTheElementsThatMavenCentralRequires(Pom pom) {
        assertThat(Stream.of(
                        "name",
                        "description",
                        "url",
                        "licenses/license/name",
                        "licenses/license/url",
                        "developers/developer/name",
                        "developers/developer/organization",
                        "developers/developer/organizationUrl",
                        "scm/connection",
                        "scm/developerConnection",
                        "scm/url"))
                .allSatisfy(element -> assertThat(pom.text("/project/" + element))
                        .as(element)
                        .hasValueSatisfying(text -> assertThat(text).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveTheUrlOfTheRepository(Pom pom) {
        assertThat(pom.texts("/project/url|/project/scm/*[not(self::tag)]"))
                .allSatisfy(uri -> assertThat(uri).matches(".*postmortem4j/postmortem4j(\\.git)?"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameTheTagOfTheirRelease(Pom pom) {
        String version = pom.text("/project/version").orElseThrow();
        assertThat(pom.text("/project/scm/tag").orElse("HEAD"))
                .isEqualTo(version.endsWith("-SNAPSHOT") ? "HEAD" : "v" + version);
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void containTheVersionsOfAllDependencies(Pom pom) {
        assertThat(pom.elements("/project/dependencyManagement|/project/properties|/project/build|/project/profiles"))
                .isEmpty();
        assertThat(pom.elements("/project/dependencies/dependency")).isNotEmpty();
        assertThat(pom.elements("/project/dependencies/dependency[not(version)]"))
                .isEmpty();
        assertThat(pom.document().getDocumentElement().getTextContent()).doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void haveNoTestDependencies(Pom pom) {
        assertThat(pom.texts("/project/dependencies/dependency/scope")).doesNotContain("test");
    }
}
