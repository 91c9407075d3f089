package it.apsis.export.ooxml;

import it.apsis.statistical.UnusableReturnException;
import java.nio.charset.StandardCharsets;

/** Names the files that people take for workbooks of this kind, and says what to do with them. */
final class OldFormats {
    private static final String SAVE = ": open it in a spreadsheet program and save it as .xlsx";

    private OldFormats() {}

    /** A compound file: the old format, or a new one behind a password. */
    static UnusableReturnException refusal(byte[] file) {
        if (contains(file, "EncryptedPackage")) {
            return new UnusableReturnException(
                    "The workbook is protected by a password: remove the password, save it, and send that file");
        }
        if (contains(file, "WordDocument")) {
            return new UnusableReturnException("This is a text document, not a workbook: fill in the template (.xlsx)");
        }
        return new UnusableReturnException("This is a workbook of the old format (.xls), which is not read" + SAVE);
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
            throw new UnusableReturnException("This is an OpenDocument workbook (.ods), which is not read" + SAVE);
        }
        if (parts.find("xl/workbook.bin") != null) {
            throw new UnusableReturnException("This is a binary workbook (.xlsb), which is not read" + SAVE);
        }
        if (parts.find("word/document.xml") != null) {
            throw new UnusableReturnException("This is a text document, not a workbook: fill in the template (.xlsx)");
        }
        if (parts.find("Index/Document.iwa") != null || parts.find("Index.zip") != null) {
            throw new UnusableReturnException("This is a Numbers file, which is not read: export it as Excel (.xlsx)");
        }
        if (parts.find("[Content_Types].xml") == null) {
            throw new UnusableReturnException(
                    "This is a ZIP file and not a workbook: unpack it, and send the workbook (.xlsx) in it");
        }
    }
}
