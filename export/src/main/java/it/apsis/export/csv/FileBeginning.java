package it.apsis.export.csv;

import it.apsis.export.ReturnSource;
import it.apsis.export.cell.Blanks;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file: how it is encoded, and its text.
 *
 * @param encoding the encoding of the whole file
 * @param text the text of the beginning
 * @param zeros whether it has zero bytes, few enough to be slips in its cells
 */
record FileBeginning(TextEncoding encoding, String text, boolean zeros) {
    private static final Bilingual ADVICE = new Bilingual(
            "; a return is text, with commas, semicolons or tabs between its cells",
            "; una notifica in CSV è un testo, con virgole, punti e virgola o tabulazioni fra le celle");

    /** A text where every so many signs, or more, are zero is none. */
    private static final int MOST_ZEROS = 16;

    static FileBeginning of(ReturnSource source) {
        byte[] bytes;
        try (InputStream in = Records.open(source)) {
            bytes = in.readNBytes(Limits.SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be read: " + e.getMessage(), e);
        }
        Bilingual other = otherFormat(bytes);
        if (other != null) {
            throw new UnusableReturnException(new Bilingual(
                    "The file is " + other.en() + " and no CSV" + ADVICE.en(),
                    "Il file è " + other.it() + ", non un CSV" + ADVICE.it()));
        }
        TextEncoding encoding = TextEncoding.of(bytes, bytes.length);
        String text = text(bytes, encoding);
        long zeros = text.chars().filter(sign -> sign == 0).count();
        if (zeros == 0 && Blanks.isBlank(text)) {
            throw new UnusableReturnException(new Bilingual(
                    "The file is empty: there is not even a header row",
                    "Il file è vuoto: non c'è nemmeno la riga di intestazione"));
        }
        if (zeros * MOST_ZEROS > text.length()) {
            throw binary();
        }
        return new FileBeginning(encoding, text, zeros > 0);
    }

    /** A file that has zero bytes and is no return. */
    static UnusableReturnException binary() {
        return new UnusableReturnException(new Bilingual(
                "The file has zero bytes: it is binary, or UTF-16 without a byte order mark" + ADVICE.en()
                        + ": save it as CSV UTF-8",
                "Il file contiene byte nulli: non è un testo, oppure è in UTF-16 senza indicarlo" + ADVICE.it()
                        + ": salvarlo come CSV UTF-8"));
    }

    private static String text(byte[] bytes, TextEncoding encoding) {
        DecodedText decoded = new DecodedText(new ByteArrayInputStream(bytes), encoding);
        StringBuilder text = new StringBuilder(bytes.length);
        char[] buffer = new char[1 << 13];
        try {
            for (int read = decoded.read(buffer, 0, buffer.length);
                    read >= 0;
                    read = decoded.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
        return text.toString();
    }

    static @Nullable Bilingual otherFormat(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return new Bilingual("a workbook or another ZIP archive", "una cartella di lavoro o un altro archivio ZIP");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Bilingual("a workbook of an old kind", "una cartella di lavoro di vecchio formato");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return new Bilingual("a PDF", "un PDF");
        }
        return begins(bytes, 0x1F, 0x8B) ? new Bilingual("compressed", "compresso") : null;
    }

    private static boolean begins(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
