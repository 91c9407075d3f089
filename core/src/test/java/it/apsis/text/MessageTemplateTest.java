package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    private static final Map<String, String> VALUES =
            Map.of("value", "3112", "list", "crs-purposes", "empty", "", "near.code", "31120", "odd", "[{\\");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain                                    | plain
                    {value} is no code                       | 3112 is no code
                    {value}{list}                            | 3112crs-purposes
                    {value} and {value}                      | 3112 and 3112
                    a{absent}b{empty}c                       | abc
                    no code[, perhaps {near.code}]           | no code, perhaps 31120
                    no code[, perhaps {absent}].             | no code.
                    no code[, perhaps {empty}].              | no code.
                    [{value} {absent}]x                      | x
                    [{value}][ {absent}][ {list}]            | 3112 crs-purposes
                    \\{value\\} \\[x\\] \\\\ \\a             | {value} [x] \\ a
                    [\\[{value}\\]]                          | [3112]
                    {odd}                                    | [{\\
                    it''s                                    | it''s
                    """)
    void renders(String template, String expected) {
        assertThat(MessageTemplate.parse(template).render(VALUES::get)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{a",
                "a}",
                "{a b}",
                "{à}",
                "{a{b}}",
                "[",
                "]",
                "[x]",
                "[]",
                "[{a}",
                "[{a}[{b}]]",
                "x\\",
                "{a]}"
            })
    void refuses(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageTemplate.parse(template))
                .withMessageStartingWith("malformed template, ")
                .withMessageEndingWith(": " + template);
    }

    @Test
    void anEmptyTemplateIsAnEmptyMessage() {
        assertThat(MessageTemplate.parse("").render(name -> null)).isEmpty();
    }

    @Test
    void namesItsPlaceholdersInOrder() {
        MessageTemplate template = MessageTemplate.parse("{b}[ {a}{b}] {A-1_x.y}");

        assertThat(template.placeholders()).containsExactly("b", "a", "A-1_x.y");
        assertThat(MessageTemplate.parse("{az_AZ-09.x}").placeholders()).containsExactly("az_AZ-09.x");
        assertThat(MessageTemplate.parse("x").placeholders()).isEmpty();
    }

    @Test
    void isItsText() {
        MessageTemplate template = MessageTemplate.parse("{a}[{b}]");

        assertThat(template).hasToString("{a}[{b}]").isEqualTo(MessageTemplate.parse("{a}[{b}]"));
        assertThat(template).hasSameHashCodeAs(MessageTemplate.parse("{a}[{b}]"));
        assertThat(template).isNotEqualTo(MessageTemplate.parse("{a}{b}")).isNotEqualTo("{a}[{b}]");
    }
}
