package it.apsis.classification;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cues of a hint, found by the first letter of their words. Immutable once read. */
final class CueTable {
    private final Map<Character, List<Cue>> byInitial = new HashMap<>();
    private String both = Classification.UNDETERMINED;

    private CueTable() {}

    /** What a row of the table is. */
    enum Kind {
        CUE,
        TRAP,
        DENIAL,
        WISH,
        TURN,
        DOUBT,
        SEQUEL,
        GROWTH,
        BOTH
    }

    /** How much a cue says. */
    enum Strength {
        STRONG,
        PLAIN,
        WEAK
    }

    /** A row of the table. */
    record Cue(Kind kind, String pointsTo, Strength strength, CuePattern pattern) {}

    /** A cue at words of a text. */
    record Match(Cue cue, int begin, int end) {}

    static CueTable read(CsvTable table) {
        for (String column : List.of("kind", "class", "strength", "pattern")) {
            if (!table.hasColumn(column)) {
                throw new TableFormatException(table.name(), 0, "there is no column " + column);
            }
        }
        CueTable cues = new CueTable();
        for (CsvTable.Row row : table.rows()) {
            try {
                cues.add(row);
            } catch (IllegalArgumentException e) {
                throw new TableFormatException(table.name(), row.line(), String.valueOf(e.getMessage()));
            }
        }
        return cues;
    }

    private void add(CsvTable.Row row) {
        Kind kind = constant(Kind.class, row.get("kind"));
        String pointsTo = row.get("class");
        if (kind == Kind.BOTH) {
            both = pointsTo;
            return;
        }
        if (pointsTo.isEmpty() && (kind == Kind.CUE || kind == Kind.SEQUEL || kind == Kind.GROWTH)) {
            throw new IllegalArgumentException("the class is blank");
        }
        Strength strength = kind == Kind.CUE ? constant(Strength.class, row.get("strength")) : Strength.PLAIN;
        Cue cue = new Cue(kind, pointsTo, strength, CuePattern.parse(row.get("pattern")));
        for (char initial : cue.pattern().initials()) {
            List<Cue> cues = byInitial.computeIfAbsent(initial, key -> new ArrayList<>());
            if (!cues.contains(cue)) {
                cues.add(cue);
            }
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "there is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + text + "'", e);
        }
    }

    /** The class that cues of several classes suggest. */
    String both() {
        return both;
    }

    /** The matches of a text, from left to right, none touching another. */
    List<Match> matches(List<CueWord> words) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = longest(words, at);
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.end();
        }
        return matches;
    }

    private @Nullable Match longest(List<CueWord> words, int at) {
        Match longest = null;
        for (Cue cue : byInitial.getOrDefault(words.get(at).folded().charAt(0), List.of())) {
            int end = cue.pattern().end(words, at);
            if (end > at && (longest == null || end > longest.end())) {
                longest = new Match(cue, at, end);
            }
        }
        return longest;
    }
}
