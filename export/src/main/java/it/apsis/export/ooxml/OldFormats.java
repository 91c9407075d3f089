package it.apsis.export.ooxml;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.nio.charset.StandardCharsets;

/** Names the files that people take for workbooks of this kind, and says what to do with them. */
final class OldFormats {
    private static final Bilingual TEXT_DOCUMENT = new Bilingual(
            "This is a text document, not a workbook: fill in the template (.xlsx)",
            "Questo è un documento di testo, non una cartella di lavoro: compilare il modello (.xlsx)");

    private OldFormats() {}

    /** A compound file: the old format, or a new one behind a password. */
    static UnusableReturnException refusal(byte[] file) {
        if (contains(file, "EncryptedPackage")) {
            return new UnusableReturnException(
                    new Bilingual(
                            "The workbook is protected by a password: remove the password, save it, and send that file",
                            "La cartella di lavoro è protetta da password: togliere la password, salvarla e inviare quel file"));
        }
        if (contains(file, "WordDocument")) {
            return new UnusableReturnException(TEXT_DOCUMENT);
        }
        return notRead("a workbook of the old format (.xls)", "una cartella di lavoro di vecchio formato (.xls)");
    }

    private static UnusableReturnException notRead(String english, String italian) {
        return new UnusableReturnException(new Bilingual(
                "This is " + english + ", which is not read: open it in a spreadsheet program and save it as .xlsx",
                "Questa è " + italian
                        + ", che non viene letta: aprirla con un foglio di calcolo e salvarla come .xlsx"));
    }

    /** The directory of a compound file has its names in UTF-16. */
    private static boolean contains(byte[] file, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= file.length; i++) {
            int at = 0;
            while (at < wanted.length && file[i + at] == wanted[at]) {
                at++;
            }
            if (at == wanted.length) {
                return true;
            }
        }
        return false;
    }

    static void refuseOthers(WorkbookPackage parts) {
        if (parts.find("mimetype") != null && parts.beginning("mimetype", 100).contains("opendocument.spreadsheet")) {
            throw notRead("an OpenDocument workbook (.ods)", "una cartella di lavoro OpenDocument (.ods)");
        }
        if (parts.find("xl/workbook.bin") != null) {
            throw notRead("a binary workbook (.xlsb)", "una cartella di lavoro binaria (.xlsb)");
        }
        if (parts.find("word/document.xml") != null) {
            throw new UnusableReturnException(TEXT_DOCUMENT);
        }
        if (parts.find("Index/Document.iwa") != null || parts.find("Index.zip") != null) {
            throw new UnusableReturnException(new Bilingual(
                    "This is a Numbers file, which is not read: export it as Excel (.xlsx)",
                    "Questo è un file di Numbers, che non viene letto: esportarlo come Excel (.xlsx)"));
        }
        if (parts.find("[Content_Types].xml") == null) {
            throw new UnusableReturnException(new Bilingual(
                    "This is a ZIP file and not a workbook: unpack it, and send the workbook (.xlsx) in it",
                    "Questo è un file ZIP e non una cartella di lavoro: estrarne la cartella di lavoro (.xlsx) e"
                            + " inviare quella"));
        }
    }
}
