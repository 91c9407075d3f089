package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which categories of channels stand for bodies that are listed one by one (guideline, paragraph 12). One thread. */
final class ChannelGroups {
    private static final Set<String> ALWAYS_TOO_WIDE = Set.of("10000", "20000", "30000", "40000", "60000");
    private static final Set<String> LISTED_ONE_BY_ONE =
            Set.of("41000", "42000", "43000", "44000", "45000", "46000", "47000");

    private final CodeList channels;
    private final int flowYear;
    private final Map<String, Boolean> judged = new HashMap<>();

    ChannelGroups(CodeList channels, int flowYear) {
        this.channels = channels;
        this.flowYear = flowYear;
    }

    /** Whether an individual code is asked for instead. A code that is not valid in the year has a rule of its own. */
    boolean isTooWide(String code) {
        Boolean before = judged.get(code);
        if (before != null) {
            return before;
        }
        Optional<CodeEntry> entry = channels.entry(code, flowYear);
        boolean wide = entry.isPresent()
                && entry.get().attribute("level").orElse("").equals("category")
                && (ALWAYS_TOO_WIDE.contains(code) || isListedOneByOne(code));
        if (entry.isPresent()) {
            judged.put(code, wide);
        }
        return wide;
    }

    private boolean isListedOneByOne(String code) {
        return LISTED_ONE_BY_ONE.contains(code)
                || channels.ancestors(code, flowYear).stream().anyMatch(LISTED_ONE_BY_ONE::contains);
    }
}
