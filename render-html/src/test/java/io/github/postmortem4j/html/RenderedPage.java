package io.github.postmortem4j.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or a drawing, parsed by the JDK's XML parser, which rejects what is not well-formed. */
record RenderedPage(Document document) {

    static RenderedPage parse(String markup) {
        try {
            return new RenderedPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(markup, e);
        }
    }

    /** {@return the elements with a name, in document order} */
    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** {@return the texts of the elements with a name} */
    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** {@return the texts of the elements with a class} */
    List<String> textsOfClass(String style) {
        return elements("*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style))
                .map(Element::getTextContent)
                .toList();
    }

    /** {@return the values of an attribute, wherever it is} */
    List<String> values(String attribute) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** {@return the names of all elements, in document order} */
    List<String> structure() {
        return elements("*").stream().map(Element::getTagName).toList();
    }
}
