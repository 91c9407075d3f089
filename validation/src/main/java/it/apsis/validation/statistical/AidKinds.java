package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.statistical.ActivityCode.AidType;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of aid of one flow year, by what the guide says of them: what it says of a type holds for those below it
 * (B021 is a B02), and what it says of refugees holds for every type about them. A type that is not valid in the year is
 * told by a rule of its own, and says nothing here.
 */
final class AidKinds {
    static final String GENERAL_BUDGET_SUPPORT = "A01";
    static final String SECTOR_BUDGET_SUPPORT = "A02";
    static final String CORE_SUPPORT = "B01";
    static final String MULTILATERAL_CORE = "B02";
    static final String POOLED_PROGRAMME = "B03";
    static final String PROJECT = "C01";
    static final String SCHOLARSHIP = "E01";
    static final String STUDENT_COSTS = "E02";
    static final String DEBT_RELIEF = "F01";
    static final String ADMINISTRATION = "G01";
    static final String AWARENESS = "H01";
    /** Stands for every type about refugees, H02 to H06. */
    static final String REFUGEES = "H02";

    private static final String LAST_REFUGEES = "H06";

    private final Map<String, String> kinds = new HashMap<>();
    private final List<String> refugees = new ArrayList<>();

    private AidKinds(CodeList list, int year) {
        for (CodeEntry entry : list.answersIn(year)) {
            String code = entry.code();
            if (isRefugees(code)) {
                refugees.add(code);
                kinds.put(code, REFUGEES);
            } else {
                String above = entry.parent();
                kinds.put(code, above != null && list.isAnswer(above) ? above : code);
            }
        }
    }

    static AidKinds of(RuleContext context) {
        return new AidKinds(context.codeLists().list("aid-types"), context.flowYear());
    }

    /** One of the constants, or the type itself; null for a blank answer and a type that is not valid in the year. */
    @Nullable
    String kind(@Nullable AidType type) {
        return type == null ? null : kinds.get(type.value());
    }

    boolean is(String kind, @Nullable AidType type) {
        return kind.equals(kind(type));
    }

    /** The types about refugees that are valid in the year, as people write them. */
    String refugees() {
        return range(refugees);
    }

    static String range(List<String> codes) {
        return switch (codes.size()) {
            case 0 -> "";
            case 1 -> codes.get(0);
            default -> codes.get(0) + "-" + codes.get(codes.size() - 1);
        };
    }

    private static boolean isRefugees(String code) {
        return code.compareTo(REFUGEES) >= 0 && code.compareTo(LAST_REFUGEES) <= 0;
    }
}
