package io.github.postmortem4j.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates the builder of each type that is annotated with {@code ModelStyle}, and a table of its properties.
 *
 * <p>A property is written once, as an accessor with Javadoc. Its builder methods and their Javadoc are derived from the
 * accessor. The builders that Immutables generates only read JSON and know the defaults: their methods are final and
 * inherited from a class that is not public, so no reflective caller can use them, and their Javadoc does not describe the
 * values.
 */
@SupportedAnnotationTypes(BuilderProcessor.ANNOTATION)
public final class BuilderProcessor extends AbstractProcessor {

    static final String ANNOTATION = "io.github.postmortem4j.internal.style.ModelStyle";

    /** Creates a processor for the compiler. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<ModelType> models = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            for (Element type : round.getElementsAnnotatedWith(annotation)) {
                generate((TypeElement) type, models);
            }
        }
        if (!models.isEmpty()) {
            write(PropertyTableSource.of(models), null);
        }
        return false;
    }

    private void generate(TypeElement type, List<ModelType> models) {
        try {
            ModelType model = ModelType.of(type, processingEnv.getElementUtils());
            write(BuilderSource.of(model), type);
            write(ModelTableSource.of(model), type);
            models.add(model);
        } catch (IllegalArgumentException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, String.valueOf(e.getMessage()), type);
        }
    }

    private void write(JavaFile file, Element origin) {
        try {
            file.writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + file + ": " + e, origin);
        }
    }
}
