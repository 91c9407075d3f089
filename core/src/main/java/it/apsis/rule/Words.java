package it.apsis.rule;

import java.util.List;
import java.util.stream.Stream;

/** How the cells of the tables are taken apart. */
final class Words {
    private Words() {}

    /** What is separated by white space. */
    static List<String> of(String cell) {
        return split(cell, "\\s+");
    }

    /** What is separated by semicolons. */
    static List<String> items(String cell) {
        return split(cell, ";");
    }

    /** What is separated by a word. */
    static List<String> split(String cell, String separator) {
        return Stream.of(cell.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
