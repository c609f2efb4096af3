package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.json.DateFormat;
import io.github.postmortem4j.internal.json.DateTimeFormat;
import io.github.postmortem4j.internal.json.ZoneFormat;
import io.github.postmortem4j.internal.property.ModelProperties;
import io.github.postmortem4j.internal.property.ModelProperty;
import io.github.postmortem4j.internal.property.ModelProperty.Shape;
import io.github.postmortem4j.internal.property.ModelTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.TokenStreamFactory;

/** Creates one codec for each type. */
final class ModelCodecs {

    private final TokenStreamFactory factory;
    private final UnknownValueCodec unknown;
    private final Map<Class<?>, ValueCodec> byType = new HashMap<>();

    ModelCodecs(TokenStreamFactory factory) {
        NumberBounds bounds = new NumberBounds(factory.streamReadConstraints().getMaxNumberLength());
        this.factory = factory;
        this.unknown = new UnknownValueCodec(bounds);
        byType.put(String.class, new StringCodec());
        byType.put(boolean.class, new BooleanCodec());
        byType.put(Long.class, new WholeNumberCodec());
        byType.put(BigDecimal.class, new DecimalCodec(bounds));
        byType.put(OffsetDateTime.class, new FormattedCodec<>(new DateTimeFormat()));
        byType.put(LocalDate.class, new FormattedCodec<>(new DateFormat()));
        byType.put(ZoneId.class, new FormattedCodec<>(new ZoneFormat()));
    }

    UnknownValueCodec unknown() {
        return unknown;
    }

    ValueCodec of(ModelProperty property) {
        ValueCodec values = of(property.type());
        return property.shape() == Shape.LIST ? new ListCodec(values) : values;
    }

    private ValueCodec of(Class<?> type) {
        ValueCodec known = byType.get(type);
        if (known != null) {
            return known;
        }
        ValueCodec created = create(type);
        byType.put(type, created);
        return created;
    }

    private ValueCodec create(Class<?> type) {
        if (type.isEnum()) {
            return new EnumCodec(type);
        }
        ModelTable table = ModelProperties.table(type);
        if (table == null) {
            throw new IllegalStateException("there is no codec for " + type);
        }
        ModelProperty first = table.properties().get(0);
        return first.name().isEmpty() ? new WholeJsonCodec(first, of(first)) : new ObjectCodec(table, this, factory);
    }

    /** {@return the codec of a whole document} */
    ObjectCodec document() {
        ModelTable table = ModelProperties.table(Postmortem.class);
        if (table == null) {
            throw new IllegalStateException("there is no table of the properties of a document");
        }
        return new DocumentObjectCodec(table, this, factory);
    }
}
