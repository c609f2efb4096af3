package io.github.postmortem4j.cli;

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

/** A {@code pom.xml} of this repository, as it stands in the file. */
record Pom(Path file, Document document) {

    private static final Path ROOT = Path.of("..");
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static Pom of(Path file) {
        try {
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(file + " cannot be read; mvn process-resources writes those in target", e);
        }
    }

    static Pom root() {
        return of(ROOT.resolve("pom.xml"));
    }

    static Pom bom() {
        return of(ROOT.resolve("bom/pom.xml"));
    }

    /** The modules of the root, but for the BOM and for those that are kept from being deployed. */
    static List<String> publishedModules() {
        return root().texts("/project/modules/module").stream()
                .filter(module -> !module.equals("bom"))
                .filter(module -> Files.exists(ROOT.resolve(module).resolve("pom.xml")))
                .filter(module -> of(ROOT.resolve(module).resolve("pom.xml"))
                        .text("/project/properties/maven.deploy.skip")
                        .filter("true"::equals)
                        .isEmpty())
                .toList();
    }

    static Pom written(String module) {
        return of(ROOT.resolve(module).resolve("pom.xml"));
    }

    static Pom published(String module) {
        return of(ROOT.resolve(module).resolve("target/.flattened-pom.xml"));
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
