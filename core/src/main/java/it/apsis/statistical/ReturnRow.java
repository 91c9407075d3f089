package it.apsis.statistical;

/** A row of a return that a reader hands on: an activity, or one that it passes over and says why. */
public sealed interface ReturnRow permits ActivityRow, SkippedRow {}
