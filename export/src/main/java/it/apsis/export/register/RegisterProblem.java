package it.apsis.export.register;

/**
 * A line of a register file of which no entry can be made. The line stays in the file.
 *
 * @param line its number in the file, from 1
 * @param kind what is wrong with it
 * @param reason what the reader had to say, in English
 */
public record RegisterProblem(long line, Kind kind, String reason) {
    /** What is wrong with a line. */
    public enum Kind {
        /** It is the last one and breaks off: whoever wrote it was stopped in the middle. */
        HALF_WRITTEN,
        /** It is not an entry, or lacks what an entry has. */
        UNREADABLE
    }
}
