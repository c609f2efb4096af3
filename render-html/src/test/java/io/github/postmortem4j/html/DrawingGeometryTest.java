package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What holds for every drawing, at any width and in both directions. */
class DrawingGeometryTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** Characters are at least this wide at a height of 14, so a text is at least this long. */
    private static final double NARROWEST = 3;

    static Stream<DrawingCase> cases() throws IOException {
        List<DrawingCase> cases = new ArrayList<>();
        for (int width : new int[] {320, 900}) {
            DrawingCase.all(width, Locale.ENGLISH).forEach(cases::add);
            DrawingCase.all(width, ARABIC).forEach(cases::add);
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingIsWithinTheFrame(DrawingCase drawing) {
        RenderedPage page = drawing.parsed();
        double height = number(page.elements("svg").get(0), "height");
        for (Element text : page.elements("text")) {
            boolean centered = text.getAttribute("class").equals("number");
            double length = centered ? 0 : NARROWEST * text.getTextContent().length();
            double start = number(text, "x");
            double end = drawing.language().equals(ARABIC) ? start - length : start + length;
            assertThat(List.of(start, end)).allSatisfy(x -> assertThat(x).isBetween(0.0, 1.0 * drawing.width()));
            assertThat(number(text, "y")).isBetween(10.0, height);
        }
        for (Element rectangle : page.elements("rect")) {
            assertThat(number(rectangle, "x")).isGreaterThanOrEqualTo(0);
            assertThat(number(rectangle, "x") + number(rectangle, "width")).isLessThanOrEqualTo(drawing.width());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noMarkOrTextTouchesAnother(DrawingCase drawing) {
        RenderedPage page = drawing.parsed();
        List<Element> texts = page.elements("text");
        for (Element text : texts) {
            for (Element other : texts) {
                boolean sameLine = Math.abs(number(text, "y") - number(other, "y")) < 10;
                if (text != other && sameLine) {
                    double length = NARROWEST * text.getTextContent().length();
                    assertThat(Math.abs(number(text, "x") - number(other, "x")))
                            .as(text.getTextContent() + " | " + other.getTextContent())
                            .isGreaterThan(Math.min(length, 10));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePhasesFillTheBandWithoutGaps(DrawingCase drawing) {
        boolean mirrored = drawing.language().equals(ARABIC);
        List<Element> phases = drawing.parsed().elements("rect").stream()
                .filter(rectangle -> rectangle.getAttribute("class").startsWith("phase "))
                .sorted(Comparator.comparingDouble(rectangle -> number(rectangle, "x") * (mirrored ? -1 : 1)))
                .toList();
        for (int i = 0; i + 1 < phases.size(); i++) {
            Element left = phases.get(mirrored ? i + 1 : i);
            Element right = phases.get(mirrored ? i : i + 1);
            assertThat(number(left, "x") + number(left, "width")).isCloseTo(number(right, "x"), within(0.15));
        }
    }

    @Test
    void aLineOfArabicStartsAtTheRight() throws IOException {
        DrawingCase english = DrawingCase.all(900, Locale.ENGLISH)
                .filter(drawing -> drawing.name().equals("every-kind"))
                .findFirst()
                .orElseThrow();
        DrawingCase arabic = new DrawingCase(english.name(), english.postmortem(), english.width(), ARABIC);
        assertThat(number(english.parsed().elements("g").get(0), "x")).isEqualTo(14);
        assertThat(number(arabic.parsed().elements("g").get(0), "x")).isEqualTo(900 - 14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marksAreInTheOrderOfTime(DrawingCase drawing) {
        List<Double> positions = drawing.parsed().elements("g").stream()
                .map(mark -> number(mark, "x"))
                .toList();
        Comparator<Double> order = Comparator.naturalOrder();
        assertThat(positions).isSortedAccordingTo(drawing.language().equals(ARABIC) ? order.reversed() : order);
    }

    /** Returns an attribute. A mark and what belongs to it have their position in the drawing. */
    private static double number(Element element, String name) {
        int axis = List.of("x", "y").indexOf(name);
        String value = element.getAttribute(name);
        double own = value.isEmpty() ? 0 : Double.parseDouble(value);
        return axis < 0 ? own : own + translation(element)[axis] + translation(element.getParentNode())[axis];
    }

    private static double[] translation(Node node) {
        String transform = node instanceof Element element ? element.getAttribute("transform") : "";
        return transform.isEmpty()
                ? new double[2]
                : Stream.of(transform.replaceAll("translate\\(|\\)", "").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
