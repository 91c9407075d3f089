package it.apsis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
    @ParameterizedTest
    @EnumSource(Relation.class)
    void eitherARelationHoldsOrTheOneThatDeniesIt(Relation relation) {
        for (int order = -1; order <= 1; order++) {
            assertThat(relation.negated().holds(order))
                    .as(relation + " " + order)
                    .isNotEqualTo(relation.holds(order));
        }
        assertThat(relation.negated().negated()).isEqualTo(relation);
    }
}
