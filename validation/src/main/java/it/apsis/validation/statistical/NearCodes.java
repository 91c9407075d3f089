package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A check of single rows that suggests what a wrong text may have meant, worked out once for each text, and only for
 * findings that are kept. Not thread-safe.
 */
final class NearCodes implements Check<ActivityRow> {
    private static final int MOST_SUGGESTIONS = 3;

    /** The search goes through the whole list: a file of nothing but different mistakes must not take all day. */
    private static final int MOST_TEXTS = 2_000;

    /** Longer texts are no codes and no names. */
    private static final int LONGEST = 300;

    private final RuleContext context;
    private final BiFunction<CodeList, Finding, Optional<String>> sought;
    private final Check<ActivityRow> check;
    private final Map<String, List<Suggestion>> known = new HashMap<>();

    /**
     * Looks for near codes of what a check reports.
     *
     * @param sought tells which text of a finding to look for in a list
     * @param check reports answers that are codes of a list
     */
    NearCodes(RuleContext context, BiFunction<CodeList, Finding, Optional<String>> sought, Check<ActivityRow> check) {
        this.context = context;
        this.sought = sought;
        this.check = check;
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        check.check(row, out);
    }

    @Override
    public List<Suggestion> suggestions(Finding kept) {
        CodeList list = list(kept.question());
        return list == null
                ? List.of()
                : sought.apply(list, kept).map(text -> to(text, list)).orElse(List.of());
    }

    private @Nullable CodeList list(@Nullable String question) {
        return Optional.ofNullable(question)
                .flatMap(context.form()::find)
                .filter(CodedAnswer::isCoded)
                .flatMap(field -> context.codeLists().find(field.codeList().orElseThrow()))
                .orElse(null);
    }

    /** Up to three codes, valid in the year first. */
    List<Suggestion> to(String text, CodeList list) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String key = list.id() + '\n' + text;
        List<Suggestion> near = known.get(key);
        if (near == null && known.size() < MOST_TEXTS) {
            near = suggestions(list.nearest(text, context.flowYear(), MOST_SUGGESTIONS));
            known.put(key, near);
        }
        return near == null ? List.of() : near;
    }

    /**
     * The codes that the list names as successors of a code, where they can be answered in the year; where there are none,
     * the code above it: before a code was divided, its group was the answer.
     */
    static List<Suggestion> successors(String code, CodeList list, int flowYear) {
        List<String> named = list.lastEntry(code).map(CodeEntry::replacedBy).orElse(List.of());
        List<Suggestion> successors = answers(named, list, flowYear);
        if (!successors.isEmpty() || list.parentListId().isPresent()) {
            return successors;
        }
        List<String> above = list.lastEntry(code).flatMap(entry -> Optional.ofNullable(entry.parent())).stream()
                .toList();
        return answers(above, list, flowYear);
    }

    private static List<Suggestion> answers(List<String> codes, CodeList list, int flowYear) {
        return codes.stream()
                .filter(list::isAnswer)
                .flatMap(code -> list.entry(code, flowYear).stream())
                .limit(MOST_SUGGESTIONS)
                .map(Answers::suggestion)
                .toList();
    }

    private static List<Suggestion> suggestions(List<CodeEntry> entries) {
        return entries.stream().map(Answers::suggestion).toList();
    }
}
