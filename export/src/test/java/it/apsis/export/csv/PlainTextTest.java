package it.apsis.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final int LONGEST = 40;
    private static final int OFFSET = 3;

    private final PlainText plainText = new PlainText();

    @Test
    void aTextIsPlainWhereEachOfItsSignsIsOfAsciiAndCanBePrinted() {
        for (int length = 1; length <= LONGEST; length++) {
            for (int at = 0; at < length; at++) {
                for (char sign = 0; sign < 0x180; sign++) {
                    assertSign(length, at, sign, sign >= ' ' && sign <= '~');
                }
                assertSign(length, at, '\u2013', false);
                assertSign(length, at, '\uD83D', false);
                assertSign(length, at, '\uFFFF', false);
            }
        }
    }

    private void assertSign(int length, int at, char sign, boolean plain) {
        StringBuilder text = new StringBuilder("x".repeat(length));
        text.setCharAt(at, sign);
        // What stands around the text does not count.
        char[] buffer = ("\u2013\u0000\u007F" + text + "\u0001").toCharArray();
        String made = plainText.of(buffer, OFFSET, length);
        if (plain != (made != null) || (plain && !text.toString().equals(made))) {
            assertThat(made)
                    .as("sign %d at %d of %d", (int) sign, at, length)
                    .isEqualTo(plain ? text.toString() : null);
        }
    }

    @Test
    void aLongTextHasRoomAndLeavesNothingBehind() {
        String text = "0123456789".repeat(1000);
        assertThat(plainText.of(text.toCharArray(), 0, text.length())).isEqualTo(text);
        assertThat(plainText.of("short".toCharArray(), 0, 5)).isEqualTo("short");
    }
}
