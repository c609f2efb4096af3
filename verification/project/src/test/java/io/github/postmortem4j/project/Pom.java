package io.github.postmortem4j.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A {@code pom.xml} of this repository, without what it inherits. */
record Pom(Path file, Document document) {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static Pom of(Path file) {
        try {
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "cannot read " + file + "; mvn process-resources writes the poms in target", e);
        }
    }

    static Pom root() {
        return of(Repository.path("pom.xml"));
    }

    static Pom bom() {
        return of(Repository.path("bom/pom.xml"));
    }

    /** Returns the modules of the root pom that are deployed, except for the BOM. */
    static List<String> publishedModules() {
        return root().texts("/project/modules/module").stream()
                .filter(module -> !module.equals("bom"))
                .filter(module -> Files.exists(Repository.path(module).resolve("pom.xml")))
                .filter(module -> of(Repository.path(module).resolve("pom.xml"))
                        .text("/project/properties/maven.deploy.skip")
                        .filter("true"::equals)
                        .isEmpty())
                .toList();
    }

    /** Returns the pom of a module as it is in the source tree. */
    static Pom source(String module) {
        return of(Repository.path(module).resolve("pom.xml"));
    }

    /** Returns the pom of a module as it is published. */
    static Pom published(String module) {
        return of(Repository.path(module).resolve("target/.flattened-pom.xml"));
    }

    Optional<String> text(String path) {
        return texts(path).stream().findFirst();
    }

    List<String> texts(String path) {
        return elements(path).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    List<Element> elements(String path) {
        try {
            NodeList nodes = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
