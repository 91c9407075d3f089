package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private final Attributes attributes =
            Attributes.of("limit", 150).with("questions", List.of("title", "description"));

    @Test
    void keepsTheOrderInWhichFactsWereGiven() {
        assertThat(attributes.asMap())
                .containsExactly(entry("limit", "150"), entry("questions", List.of("title", "description")));
        assertThat(attributes.with("limit", 100).asMap().keySet()).containsExactly("limit", "questions");
    }

    @Test
    void givesAListAsTextAndATextAsList() {
        assertThat(attributes.text("questions")).contains("title, description");
        assertThat(attributes.list("limit")).containsExactly("150");
        assertThat(attributes.list("questions")).containsExactly("title", "description");
    }

    @Test
    void hasNothingToSayOfAnAttributeThatIsNotThere() {
        assertThat(attributes.text("year")).isEmpty();
        assertThat(attributes.list("year")).isEmpty();
        assertThat(Attributes.NONE.isEmpty()).isTrue();
        assertThat(attributes.isEmpty()).isFalse();
    }

    @Test
    void doesNotChange() {
        assertThatThrownBy(() -> attributes.asMap().put("limit", "1"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(Attributes.NONE.with("a", "b"))
                .isEqualTo(Attributes.of("a", "b"))
                .hasSameHashCodeAs(Attributes.of("a", "b"));
        assertThat(Attributes.NONE).hasToString("{}").isNotEqualTo("{}");
        assertThat(Attributes.of("codes", List.of("1"))).isNotEqualTo(Attributes.of("codes", "1"));
    }
}
