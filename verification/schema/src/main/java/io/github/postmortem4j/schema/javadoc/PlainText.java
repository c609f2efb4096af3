package io.github.postmortem4j.schema.javadoc;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a paragraph of a comment as plain text. What it does not know is an error, so that nothing is lost without a word. */
final class PlainText extends SimpleDocTreeVisitor<@Nullable Void, StringBuilder> {

    private static final Set<String> INVISIBLE = Set.of("em", "strong", "i", "b");

    private final String place;
    private final Map<String, String> constants;

    /**
     * Writes the comment of a place.
     *
     * @param place the place, from which links within its type lead
     * @param constants by their places, the texts of constants, or the places of those that they are equal to
     */
    PlainText(String place, Map<String, String> constants) {
        this.place = place;
        this.constants = constants;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, StringBuilder text) {
        return visit(tree.getDescription(), text);
    }

    @Override
    public @Nullable Void visitText(TextTree tree, StringBuilder text) {
        text.append(tree.getBody());
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, StringBuilder text) {
        return visit(tree.getBody(), text);
    }

    @Override
    public @Nullable Void visitLink(LinkTree tree, StringBuilder text) {
        if (!tree.getLabel().isEmpty()) {
            return visit(tree.getLabel(), text);
        }
        String target = tree.getReference().getSignature();
        String constant = target.substring(target.indexOf('#') + 1);
        if (!target.contains("#") || !constant.matches("[A-Z_]+")) {
            throw unknown(tree, "a link to anything but a constant needs a label that speaks of the JSON");
        }
        text.append(constant);
        return null;
    }

    @Override
    public @Nullable Void visitValue(ValueTree tree, StringBuilder text) {
        String target = tree.getReference().getSignature();
        String constant = target.startsWith("#") ? place.replaceAll("#.*", "") + target : target;
        String value = constants.get(constant);
        while (value != null && constants.containsKey(value)) {
            value = constants.get(value);
        }
        if (value == null) {
            throw unknown(tree, constant + " is no constant that is written as a text");
        }
        text.append(value);
        return null;
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree tree, StringBuilder text) {
        return INVISIBLE.contains(tree.getName().toString()) ? null : defaultAction(tree, text);
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree tree, StringBuilder text) {
        return INVISIBLE.contains(tree.getName().toString()) ? null : defaultAction(tree, text);
    }

    @Override
    protected @Nullable Void defaultAction(DocTree tree, StringBuilder text) {
        throw unknown(tree, "it has no plain form");
    }

    private IllegalArgumentException unknown(DocTree tree, String why) {
        return new IllegalArgumentException("Javadoc of " + place + ": " + tree + ": " + why);
    }
}
