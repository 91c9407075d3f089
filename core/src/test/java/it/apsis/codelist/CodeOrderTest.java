package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 10 11 100",
                "9 10 19 20 99 100",
                "1 1.1 1.2 1.10 1.a 2",
                "A A01 A02 B B02 B021 B03",
                "001 01 02 1 2 11",
                "0 00 1",
                "#COVID-19 #IDPs",
                "drr environment"
            })
    void isTheOneThatPeopleExpect(String codes) {
        List<String> sorted = Arrays.asList(codes.split(" "));
        List<String> reversed = Arrays.asList(codes.split(" "));
        Collections.reverse(reversed);

        reversed.sort(CodeOrder.NATURAL);

        assertThat(reversed).isEqualTo(sorted);
    }

    @Test
    void sameCodesAreEqual() {
        assertThat(CodeOrder.NATURAL.compare("B021", "B021")).isZero();
        assertThat(CodeOrder.NATURAL.compare("", "")).isZero();
    }
}
