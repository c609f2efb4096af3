package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.Engaging;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link Engaging}. */
public final class EngagingValidator extends PostmortemConstraintValidator<Engaging> {

    private static final PropertyPath HOOK = PropertyPath.of("hook");

    /** Creates a validator for a Bean Validation provider. */
    public EngagingValidator() {
        super(Engaging.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (!catchesTheEye(document.postmortem().getHook())) {
            faults.add(HOOK, Map.of());
        }
    }

    private static boolean catchesTheEye(@Nullable Hook hook) {
        return hook != null && (!Placeholders.isAbsent(hook.getText()) || hasImage(hook.getFigure()));
    }

    private static boolean hasImage(@Nullable Figure figure) {
        return figure != null && !Placeholders.isAbsent(figure.getUri());
    }
}
