package it.apsis.export.collect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A code as the value of a choice. Values of several choices are stored with blanks between them and compared in
 * expressions, so that letters and digits of ASCII, {@code _}, {@code -} and {@code .} stand for themselves, and every
 * other sign is written as the bytes of its UTF-8 form, {@code %} and two digits each, as in an address of the web. All
 * bundled codes stand for themselves.
 */
public final class ChoiceValue {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "_-.";

    private ChoiceValue() {}

    /**
     * The value of a code.
     *
     * @param code any text
     * @return its value
     */
    public static String of(String code) {
        StringBuilder value = new StringBuilder(code.length());
        for (byte sign : code.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            boolean digit = sign >= '0' && sign <= '9';
            if (letter || digit || PLAIN.indexOf(sign) >= 0) {
                value.append((char) sign);
            } else {
                value.append('%').append(HEX.toHexDigits(sign));
            }
        }
        return value.toString();
    }
}
