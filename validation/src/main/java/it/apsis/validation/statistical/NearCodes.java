package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a wrong text may have meant, worked out once for each text of a document. Not thread-safe. */
final class NearCodes {
    private static final int MOST_SUGGESTIONS = 3;

    /** The search goes through the whole list: a file of nothing but different mistakes must not take all day. */
    private static final int MOST_TEXTS = 2_000;

    /** Longer texts are no codes and no names. */
    private static final int LONGEST = 300;

    private final int flowYear;
    private final Map<String, List<Suggestion>> known = new HashMap<>();

    NearCodes(int flowYear) {
        this.flowYear = flowYear;
    }

    /** Up to three codes, valid in the year first. */
    List<Suggestion> to(String text, CodeList list) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String key = list.id() + '\n' + text;
        List<Suggestion> near = known.get(key);
        if (near == null && known.size() < MOST_TEXTS) {
            near = suggestions(list.nearest(text, flowYear, MOST_SUGGESTIONS));
            known.put(key, near);
        }
        return near == null ? List.of() : near;
    }

    /** The codes that the list names as successors of a code, where they can be answered in the year. */
    static List<Suggestion> successors(String code, CodeList list, int flowYear) {
        return list.lastEntry(code).map(CodeEntry::replacedBy).orElse(List.of()).stream()
                .filter(list::isAnswer)
                .flatMap(successor -> list.entry(successor, flowYear).stream())
                .limit(MOST_SUGGESTIONS)
                .map(Answers::suggestion)
                .toList();
    }

    private static List<Suggestion> suggestions(List<CodeEntry> entries) {
        return entries.stream().map(Answers::suggestion).toList();
    }
}
