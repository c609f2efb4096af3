package io.github.postmortem4j.internal.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Extensible;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelInterfaceTest {

    @Test
    void isTheTypeItself() {
        assertThat(ModelInterface.of(Postmortem.class)).isEqualTo(Postmortem.class);
        assertThat(ModelInterface.of(Timeline.class)).isEqualTo(Timeline.class);
    }

    @Test
    void isWhatAnImplementationImplements() {
        assertThat(ModelInterface.of(Link.builder().build().getClass())).isEqualTo(Link.class);
        assertThat(ModelInterface.of(Timeline.builder().build().getClass())).isEqualTo(Timeline.class);
    }

    @Test
    void isNoneForOtherTypes() {
        assertThat(ModelInterface.of(Extensible.class)).isNull();
        assertThat(ModelInterface.of(String.class)).isNull();
        assertThat(ModelInterface.of(List.class)).isNull();
    }
}
