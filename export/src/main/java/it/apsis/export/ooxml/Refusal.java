package it.apsis.export.ooxml;

import it.apsis.statistical.UnusableReturnException;

/** Why a workbook cannot be used, in one line that says what to do. */
final class Refusal {
    private Refusal() {}

    static UnusableReturnException broken(String what) {
        return new UnusableReturnException("The workbook is damaged (" + what
                + "): open it in a spreadsheet program, save it again as .xlsx, and send that file");
    }

    static UnusableReturnException broken(String what, Throwable cause) {
        return new UnusableReturnException(
                "The workbook is damaged (" + what
                        + "): open it in a spreadsheet program, save it again as .xlsx, and send that file",
                cause);
    }

    static UnusableReturnException tooMuch(String what) {
        return new UnusableReturnException("The workbook holds more than a return can (" + what
                + "): copy the activities into a new template, or send them as CSV");
    }

    static UnusableReturnException unsafe(String what) {
        return new UnusableReturnException("The workbook was not read because it is not safe (" + what
                + "): copy the activities into a new template");
    }

    static UnusableReturnException tooLong() {
        return new UnusableReturnException(
                "A sheet has no more than " + PackageLimits.ROWS + " rows: write a return as long as this one as CSV");
    }

    static UnusableReturnException bomb(String part) {
        return unsafe("the part " + part + " expands to more than " + PackageLimits.RATIO + " times its size");
    }
}
