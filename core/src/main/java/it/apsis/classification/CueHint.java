package it.apsis.classification;

import it.apsis.classification.CueTable.Kind;
import it.apsis.classification.CueTable.Match;
import it.apsis.classification.CueTable.Strength;
import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hint of a table of cues; see {@link TextHint}. */
final class CueHint implements TextHint {
    private static final int NOWHERE = -1;

    private final CueTable cues;

    CueHint(CueTable cues) {
        this.cues = cues;
    }

    static TextHint bundled() {
        return Bundled.HINT;
    }

    private static final class Bundled {
        private static final TextHint HINT =
                new CueHint(CueTable.read(CsvTable.resource(CueHint.class, "cues-italian.csv")));
    }

    @Override
    public Hint read(String text) {
        List<CueWord> words = CueWord.of(text);
        List<Match> heard = heard(words, cues.matches(words));
        List<Match> loud = heard.stream()
                .filter(match -> match.cue().strength() != Strength.WEAK)
                .toList();
        List<Match> used = loud.isEmpty() ? heard : loud;
        if (used.isEmpty()) {
            return Hint.NONE;
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Match match : used) {
            weights.merge(match.cue().pointsTo(), weight(match), Integer::sum);
        }
        List<HintEvidence> evidence =
                used.stream().map(match -> evidence(text, words, match)).toList();
        if (weights.size() > 1) {
            return new Hint(cues.both(), HintLevel.LOW, evidence);
        }
        Map.Entry<String, Integer> only = weights.entrySet().iterator().next();
        HintLevel level = loud.isEmpty() ? HintLevel.LOW : only.getValue() > 1 ? HintLevel.HIGH : HintLevel.MEDIUM;
        return new Hint(only.getKey(), level, evidence);
    }

    private static int weight(Match match) {
        return match.cue().strength() == Strength.STRONG ? 2 : 1;
    }

    /** The cues that no denial, wish, doubt or earlier birth silences. */
    private static List<Match> heard(List<CueWord> words, List<Match> matches) {
        Set<Integer> doubted = matches.stream()
                .filter(match -> match.cue().kind() == Kind.DOUBT)
                .map(match -> words.get(match.begin()).sentence())
                .collect(Collectors.toSet());
        List<Match> heard = new ArrayList<>();
        int deniedClause = NOWHERE;
        int wishedSentence = NOWHERE;
        Match before = null;
        for (Match match : matches) {
            CueWord first = words.get(match.begin());
            switch (match.cue().kind()) {
                case DENIAL -> deniedClause = first.clause();
                case WISH -> wishedSentence = first.sentence();
                case TURN -> {
                    deniedClause = NOWHERE;
                    wishedSentence = NOWHERE;
                }
                case CUE, GROWTH -> {
                    boolean silent = first.clause() == deniedClause
                            || first.sentence() == wishedSentence
                            || doubted.contains(first.sentence());
                    if (!silent && !(continues(before, match) && isTold(words, heard, match))) {
                        heard.add(match);
                    }
                }
                default -> {
                    // Traps use their words up; sequels are looked at from the cue behind them.
                }
            }
            before = match;
        }
        return heard;
    }

    /** Whether a cue tells how something went on. */
    private static boolean continues(@Nullable Match before, Match match) {
        boolean behindSequel = before != null
                && before.cue().kind() == Kind.SEQUEL
                && before.end() == match.begin()
                && before.cue().pointsTo().equals(match.cue().pointsTo());
        return behindSequel || match.cue().kind() == Kind.GROWTH;
    }

    /** Whether the sentence has told of something of another class before. */
    private static boolean isTold(List<CueWord> words, List<Match> heard, Match match) {
        int sentence = words.get(match.begin()).sentence();
        Set<String> before = Set.copyOf(heard.stream()
                .filter(one -> words.get(one.begin()).sentence() == sentence)
                .map(one -> one.cue().pointsTo())
                .toList());
        return before.size() == 1 && !before.contains(match.cue().pointsTo());
    }

    private static HintEvidence evidence(String text, List<CueWord> words, Match match) {
        int start = words.get(match.begin()).start();
        int end = words.get(match.end() - 1).end();
        return new HintEvidence(
                text.substring(start, end), start, end, match.cue().pointsTo());
    }
}
