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

/** Converts a paragraph of a comment to plain text. Unsupported markup is an error, so that nothing gets lost silently. */
final class JavadocText extends SimpleDocTreeVisitor<@Nullable Void, StringBuilder> {

    private static final Set<String> INVISIBLE = Set.of("em", "strong", "i", "b");

    private final String element;
    private final Map<String, String> constants;

    /**
     * Creates a converter for the comment of one element.
     *
     * @param element the name of the element, which resolves links within its type
     * @param constants the values of constants by their names; a value is a text or the name of another constant
     */
    JavadocText(String element, Map<String, String> constants) {
        this.element = element;
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
            throw unknown(tree, "a link that does not refer to a constant needs a label with words of JSON");
        }
        text.append(constant);
        return null;
    }

    @Override
    public @Nullable Void visitValue(ValueTree tree, StringBuilder text) {
        String target = tree.getReference().getSignature();
        String constant = target.startsWith("#") ? element.replaceAll("#.*", "") + target : target;
        String value = constants.get(constant);
        while (value != null && constants.containsKey(value)) {
            value = constants.get(value);
        }
        if (value == null) {
            throw unknown(tree, constant + " is not a constant with a text as its value");
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
        throw unknown(tree, "cannot be converted to plain text");
    }

    private IllegalArgumentException unknown(DocTree tree, String reason) {
        return new IllegalArgumentException("Javadoc of " + element + ": " + tree + ": " + reason);
    }
}
