package it.apsis.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelAccessorsTest {
    record Method(String getName, Class<?> getReturnType, Class<?>... getParameterTypes)
            implements ConstrainableExecutable {}

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "unreadable, unreadable",
        "activities, activities",
        "getName, name",
        "getURL, URL",
        "getX, x",
        "order, ",
        "get, ",
        "is, ",
        "toString, "
    })
    void accessorsOfTheModelAndJavaBeanGettersAreProperties(String method, String property) {
        assertThat(new ModelAccessors().getProperty(new Method(method, String.class)))
                .isEqualTo(Optional.ofNullable(property));
    }

    @Test
    void onlyBooleansAreAskedWithIsAndHas() {
        ModelAccessors accessors = new ModelAccessors();
        assertThat(accessors.getProperty(new Method("isNew", boolean.class))).contains("new");
        assertThat(accessors.getProperty(new Method("hasRows", boolean.class))).contains("rows");
        assertThat(accessors.getProperty(new Method("hasRows", String.class))).isEmpty();
        assertThat(accessors.getProperty(new Method("title", String.class, int.class)))
                .isEmpty();
        assertThat(accessors.getProperty(new Method("title", void.class))).isEmpty();
    }

    interface Own {
        String order();

        void place();

        static Own of() {
            return null;
        }
    }

    @Test
    void anApplicationAddsItsOwnTypes() {
        ModelAccessors accessors = new ModelAccessors().and(Own.class);
        assertThat(accessors.getProperty(new Method("order", String.class))).contains("order");
        assertThat(accessors.getProperty(new Method("title", String.class))).contains("title");
        assertThat(accessors.getProperty(new Method("of", Own.class))).isEmpty();
    }

    @Test
    void namesTheMethodsThatAPropertyMayHave() {
        assertThat(new ModelAccessors().getGetterMethodNameCandidates("title"))
                .containsExactly("title", "getTitle", "isTitle", "hasTitle");
        assertThat(new ModelAccessors().getGetterMethodNameCandidates("x")).containsExactly("getX", "isX", "hasX");
    }
}
