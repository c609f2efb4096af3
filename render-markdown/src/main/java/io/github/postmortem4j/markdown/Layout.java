package io.github.postmortem4j.markdown;

import io.github.postmortem4j.markdown.internal.layout.BuiltInLayouts;
import io.github.postmortem4j.markdown.internal.layout.LayoutFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of sections with unique names, which determines the content of a page and its order.
 *
 * <p>{@link #spec()} is the default. The other built-in layouts have the sections of a well-known template, with its
 * headings and in its order. They are followed by sections for content that the template has no place for:
 * {@code lessons}, {@code links} and {@code notes} (the reasons for waived rules that no other section printed). The
 * methods {@link #with}, {@link #without}, {@link #before}, {@link #after} and {@link #replace} derive another layout.
 *
 * <p>Layouts are equal if their sections are: built-in sections by what they write, custom sections by their name and
 * content, which for lambda expressions means the same object.
 *
 * <p>A layout is immutable. It is thread-safe if its sections are; the built-in sections are.
 */
public final class Layout {

    private static final Map<String, Layout> BUILT_IN = createBuiltIn();

    private final List<Section> sections;

    private Layout(List<Section> sections) {
        this.sections = List.copyOf(sections);
        Set<String> names = new HashSet<>();
        for (Section section : this.sections) {
            if (!names.add(section.getName())) {
                throw new IllegalArgumentException("two sections have the name " + section.getName());
            }
        }
    }

    private static Map<String, Layout> createBuiltIn() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (LayoutFormat format : BuiltInLayouts.all()) {
            layouts.put(
                    format.name(),
                    new Layout(format.sections().stream()
                            .<Section>map(SectionAdapter::new)
                            .toList()));
        }
        return Collections.unmodifiableMap(layouts);
    }

    private static Layout builtIn(String name) {
        return Objects.requireNonNull(BUILT_IN.get(name), name);
    }

    /**
     * {@return the built-in layouts by their names, such as {@code spec} and {@code google-sre}, as an unmodifiable map}
     * The default layout is the first. The names are those of the option {@code --layout} of the command line. Later
     * versions can add layouts.
     */
    public static Map<String, Layout> builtIn() {
        return BUILT_IN;
    }

    /**
     * {@return the layout of the spec, which is the default} Its sections are {@code head}, {@code issue-summary},
     * {@code timeline}, {@code root-cause-and-resolution}, {@code corrective-measures}, {@code lessons}, {@code links},
     * {@code notes}.
     */
    public static Layout spec() {
        return builtIn("spec");
    }

    /**
     * {@return the layout of the example postmortem in the book <i>Site Reliability Engineering</i> (appendix D)} Its
     * sections are {@code head}, {@code date}, {@code authors}, {@code status}, {@code summary}, {@code impact},
     * {@code root-causes}, {@code trigger}, {@code resolution}, {@code detection}, {@code action-items},
     * {@code lessons}, {@code timeline}, {@code supporting-information}, {@code notes}.
     */
    public static Layout googleSre() {
        return builtIn("google-sre");
    }

    /**
     * {@return the layout of Google's report on the outage of its API infrastructure in 2013} Its sections are
     * {@code head}, {@code issue-summary}, {@code timeline}, {@code root-cause}, {@code resolution-and-recovery},
     * {@code corrective-measures}, {@code lessons}, {@code links}, {@code notes}.
     */
    public static Layout googleApiInfrastructure() {
        return builtIn("google-api-infrastructure");
    }

    /**
     * {@return the layout of the postmortem template in Atlassian's incident management handbook} Its sections are
     * {@code head}, {@code incident-summary}, {@code leadup}, {@code fault}, {@code impact}, {@code detection},
     * {@code response}, {@code recovery}, {@code timeline}, {@code five-whys}, {@code root-cause}, {@code recurrence},
     * {@code lessons}, {@code corrective-actions}, {@code links}, {@code notes}. The template's backlog check is
     * omitted because the model has no such field.
     */
    public static Layout atlassian() {
        return builtIn("atlassian");
    }

    /**
     * {@return the layout of the postmortem template in PagerDuty's incident response documentation} Its sections are
     * {@code head}, {@code overview}, {@code what-happened}, {@code contributing-factors}, {@code resolution},
     * {@code impact}, {@code responders}, {@code timeline}, {@code how-did-we-do}, {@code action-items},
     * {@code messaging}, {@code links}, {@code notes}.
     */
    public static Layout pagerDuty() {
        return builtIn("pagerduty");
    }

    /**
     * {@return the layout of a page that takes a minute to read} It shows what happened, its duration and impact, the
     * root cause in one line, and up to five tasks: open tasks before completed ones, and within each group by
     * descending priority. It has no timeline and no diagram, and it omits the rest of the document. Its sections are
     * {@code head}, {@code what-happened}, {@code impact}, {@code why}, {@code next-steps}.
     */
    public static Layout executive() {
        return builtIn("executive");
    }

    /**
     * {@return a layout of these sections, in this order}
     *
     * @param sections the sections
     * @throws IllegalArgumentException if two sections have the same name
     * @throws NullPointerException if a section is {@code null}
     */
    public static Layout of(Section... sections) {
        return new Layout(List.of(sections));
    }

    /**
     * {@return a layout of these sections, in this order}
     *
     * @param sections the sections
     * @throws IllegalArgumentException if two sections have the same name
     * @throws NullPointerException if the list or a section is {@code null}
     */
    public static Layout of(List<? extends Section> sections) {
        return new Layout(List.copyOf(sections));
    }

    /** {@return the sections, in order, as an unmodifiable list} */
    public List<Section> getSections() {
        return sections;
    }

    /**
     * {@return a layout with a section added at the end}
     *
     * @param section the section
     * @throws IllegalArgumentException if this layout has a section of the same name
     * @throws NullPointerException if the section is {@code null}
     */
    public Layout with(Section section) {
        return spliced(sections.size(), 0, section);
    }

    /**
     * {@return a layout without a section}
     *
     * @param name the name of the section
     * @throws IllegalArgumentException if this layout has no section of that name
     * @throws NullPointerException if the name is {@code null}
     */
    public Layout without(String name) {
        return spliced(indexOf(name), 1);
    }

    /**
     * {@return a layout with a section added before another}
     *
     * @param name the name of the other section
     * @param section the section to add
     * @throws IllegalArgumentException if this layout has no section of that name, or has one of the added section's
     *     name
     * @throws NullPointerException if an argument is {@code null}
     */
    public Layout before(String name, Section section) {
        return spliced(indexOf(name), 0, section);
    }

    /**
     * {@return a layout with a section added after another}
     *
     * @param name the name of the other section
     * @param section the section to add
     * @throws IllegalArgumentException if this layout has no section of that name, or has one of the added section's
     *     name
     * @throws NullPointerException if an argument is {@code null}
     */
    public Layout after(String name, Section section) {
        return spliced(indexOf(name) + 1, 0, section);
    }

    /**
     * {@return a layout with one section replaced by another}
     *
     * @param name the name of the section to replace
     * @param section the replacement, which may have the same name
     * @throws IllegalArgumentException if this layout has no section of that name, or has another one of the
     *     replacement's name
     * @throws NullPointerException if an argument is {@code null}
     */
    public Layout replace(String name, Section section) {
        return spliced(indexOf(name), 1, section);
    }

    private Layout spliced(int index, int removed, Section... added) {
        List<Section> all = new ArrayList<>(sections.subList(0, index));
        all.addAll(List.of(added));
        all.addAll(sections.subList(index + removed, sections.size()));
        return new Layout(all);
    }

    private int indexOf(String name) {
        Objects.requireNonNull(name, "name");
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no section has the name " + name + "; the names are " + this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout layout && sections.equals(layout.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    /** {@return the names of the sections} */
    @Override
    public String toString() {
        return sections.stream().map(Section::getName).toList().toString();
    }
}
