package it.apsis.entity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a body is named. Whether there is such a body is for the {@link BodyRegister} to say.
 *
 * @param scheme whose code it is
 * @param code the code; IndicePA codes in lower case
 */
public record EntityId(Scheme scheme, String code) implements Comparable<EntityId> {

    /** Whose code it is. */
    public enum Scheme {
        /** Six digits of ISTAT: a Comune. */
        COMUNE,
        /** Three digits of ISTAT from 200 on: a Città metropolitana. */
        CITTA_METROPOLITANA,
        /** Three digits of ISTAT below 200: a Provincia. */
        PROVINCIA,
        /** Two digits of ISTAT: a Regione. */
        REGIONE,
        /** Eleven digits of the Agenzia delle Entrate, with a right check digit or a wrong one. */
        CODICE_FISCALE,
        /** A code of the Indice dei domicili digitali delle pubbliche amministrazioni (IndicePA). */
        INDICE_PA,
        /** What was written and is no code: a name, or nothing. */
        TEXT;

        /** Eight in the snapshot of 2026; some room for others. */
        private static final int LONGEST_INDICE_PA = 12;

        private boolean fits(String code) {
            return switch (this) {
                case COMUNE -> isDigits(code, 6);
                case CITTA_METROPOLITANA -> isDigits(code, 3) && code.charAt(0) == '2';
                case PROVINCIA -> isDigits(code, 3) && code.charAt(0) < '2';
                case REGIONE -> isDigits(code, 2);
                case CODICE_FISCALE -> isDigits(code, 11);
                case INDICE_PA -> isIndicePa(code);
                case TEXT -> true;
            };
        }

        private static boolean isDigits(String code, int length) {
            if (code.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (!isDigit(code.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isDigit(int sign) {
            return sign >= '0' && sign <= '9';
        }

        /** By hand, as all three: thousands of codes are looked at while the program starts, when expressions are slow. */
        private static boolean isIndicePa(String code) {
            boolean letters = false;
            for (int i = 0; i < code.length(); i++) {
                char sign = code.charAt(i);
                boolean letter = (sign >= 'a' && sign <= 'z') || sign == '_';
                if (!letter && !isDigit(sign) && sign != '-') {
                    return false;
                }
                letters |= letter;
            }
            return letters && code.length() <= LONGEST_INDICE_PA;
        }
    }

    private static final Comparator<EntityId> ORDER =
            Comparator.comparing(EntityId::scheme).thenComparing(EntityId::code);

    /**
     * Creates an identifier.
     *
     * @param scheme whose code it is
     * @param code the code; IndicePA codes in lower case
     * @throws IllegalArgumentException where the code has not the form of the scheme
     */
    public EntityId {
        Objects.requireNonNull(scheme, "scheme");
        if (!scheme.fits(code)) {
            throw new IllegalArgumentException("Not of the form of " + scheme + ": '" + code + "'");
        }
    }

    /**
     * Reads what was written for a body. Never fails: what is no code is a {@link Scheme#TEXT}, and so is an empty text.
     *
     * @param written six digits, three, two, eleven, an IndicePA code or anything else; surrounding white space does
     *     not
     *     count, nor does case in IndicePA codes
     * @return the identifier
     */
    public static EntityId parse(String written) {
        String text = written.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        for (Scheme scheme : Scheme.values()) {
            if (scheme != Scheme.TEXT && scheme.fits(lower)) {
                return new EntityId(scheme, lower);
            }
        }
        return new EntityId(Scheme.TEXT, text);
    }

    /**
     * The ISTAT code of a Comune.
     *
     * @param istatCode six digits
     * @return the identifier
     * @throws IllegalArgumentException where it is anything else
     */
    public static EntityId comune(String istatCode) {
        return new EntityId(Scheme.COMUNE, istatCode);
    }

    /**
     * An IndicePA code.
     *
     * @param code letters, digits, underscores and hyphens, in any case
     * @return the identifier
     * @throws IllegalArgumentException where it is anything else
     */
    public static EntityId indicePa(String code) {
        return new EntityId(Scheme.INDICE_PA, code.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityId that && scheme == that.scheme && code.equals(that.code);
    }

    /** That of the code, which has one scheme but for texts; the same in every run, unlike that of an enum. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** By scheme and code. */
    @Override
    public int compareTo(EntityId other) {
        return ORDER.compare(this, other);
    }

    /** The code alone, as files have it. */
    @Override
    public String toString() {
        return code;
    }
}
