package it.apsis.export.ooxml;

/** How a cell shows a number. */
public enum CellKind {
    /** As a number. */
    NUMBER,
    /** As a day, perhaps with a time. */
    DAY,
    /** As a percentage. */
    PERCENT
}
