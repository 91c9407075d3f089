package it.apsis.export.ooxml;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;

/** Why a workbook cannot be used, in one line that says what to do. */
final class Refusal {
    private Refusal() {}

    static UnusableReturnException broken(String english, String italian) {
        return new UnusableReturnException(damaged(english, italian));
    }

    static UnusableReturnException broken(String english, String italian, Throwable cause) {
        return new UnusableReturnException(damaged(english, italian), cause);
    }

    private static Bilingual damaged(String english, String italian) {
        return new Bilingual(
                "The workbook is damaged (" + english
                        + "): open it in a spreadsheet program, save it again as .xlsx, and send that file",
                "La cartella di lavoro è danneggiata (" + italian
                        + "): aprirla con un foglio di calcolo, salvarla di nuovo come .xlsx e inviare quel file");
    }

    static UnusableReturnException tooMuch(String english, String italian) {
        return new UnusableReturnException(new Bilingual(
                "The workbook holds more than a return can (" + english
                        + "): copy the activities into a new template, or send them as CSV",
                "La cartella di lavoro contiene più di quanto una notifica possa contenere (" + italian
                        + "): copiare le attività in un nuovo modello, o inviarle come CSV"));
    }

    static UnusableReturnException unsafe(String english, String italian) {
        return new UnusableReturnException(new Bilingual(
                "The workbook was not read because it is not safe (" + english
                        + "): copy the activities into a new template",
                "La cartella di lavoro non è stata letta perché non è sicura (" + italian
                        + "): copiare le attività in un nuovo modello"));
    }

    static UnusableReturnException tooLong() {
        return new UnusableReturnException(new Bilingual(
                "A sheet has no more than " + PackageLimits.ROWS + " rows: write a return as long as this one as CSV",
                "Un foglio non ha più di " + PackageLimits.ROWS
                        + " righe: una notifica lunga come questa va scritta come CSV"));
    }

    static UnusableReturnException bomb(String part) {
        return unsafe(
                "the part " + part + " expands to more than " + PackageLimits.RATIO + " times its size",
                "la parte " + part + " si espande a più di " + PackageLimits.RATIO + " volte la sua dimensione");
    }

    static UnusableReturnException noXml(String part, Throwable cause) {
        return broken("the part " + part + " is no XML", "la parte " + part + " non è XML", cause);
    }

    static UnusableReturnException notExpanded(String part, Throwable cause) {
        return broken("the part " + part + " cannot be expanded", "la parte " + part + " non si può espandere", cause);
    }

    static UnusableReturnException brokenOff(String part) {
        return broken("the part " + part + " breaks off", "la parte " + part + " si interrompe");
    }

    static UnusableReturnException entities(String part) {
        return unsafe(
                "the part " + part + " declares entities of its own", "la parte " + part + " dichiara entità proprie");
    }
}
