package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;
import static it.apsis.statistical.ActivityQuestions.RECIPIENT;

import it.apsis.codelist.CodeEntry;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;

/** What is spent at home goes by pairs: administration, awareness and refugees each have their type of aid and purpose. */
final class InDonorRules {
    private static final String ADMINISTRATION_PURPOSE = "91010";
    private static final String AWARENESS_PURPOSE = "99820";
    private static final String FIRST_REFUGEE_PURPOSE = "93010";
    private static final String LAST_REFUGEE_PURPOSE = "93018";
    private static final String UNSPECIFIED = "998";

    private InDonorRules() {}

    /** Where two pairs cross (G01 with 99820), one finding is enough: either answer may be the wrong one. */
    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("admin_cost_purpose_mismatch")
                        .check(context ->
                                pair(context, AidKinds.ADMINISTRATION, ADMINISTRATION_PURPOSE, ADMINISTRATION_PURPOSE)),
                ActivityRule.of("awareness_purpose_mismatch")
                        .yieldsTo("admin_cost_purpose_mismatch")
                        .check(context -> pair(context, AidKinds.AWARENESS, AWARENESS_PURPOSE, AWARENESS_PURPOSE)),
                ActivityRule.of("refugee_purpose_mismatch")
                        .yieldsTo("admin_cost_purpose_mismatch", "awareness_purpose_mismatch")
                        .check(context ->
                                pair(context, AidKinds.REFUGEES, FIRST_REFUGEE_PURPOSE, LAST_REFUGEE_PURPOSE)),
                ActivityRule.of("refugee_recipient_not_unspecified")
                        .check(context -> unspecified(context, AidKinds.REFUGEES, AidKinds.REFUGEES)),
                ActivityRule.of("in_donor_recipient_unusual")
                        .check(context -> unspecified(context, AidKinds.ADMINISTRATION, AidKinds.AWARENESS)));
    }

    /** Both directions: the type without the purpose, and the purpose without the type. */
    private static Check<ActivityRow> pair(RuleContext context, String kind, String first, String last) {
        AidKinds aidTypes = AidKinds.of(context);
        String expectedType = kind.equals(AidKinds.REFUGEES) ? aidTypes.refugees() : kind;
        String expectedPurpose = AidKinds.range(purposes(context, first, last));
        return (row, out) -> {
            String given = aidTypes.kind(row.activity().aidType());
            Purposes purpose = row.activity().purpose();
            if (given == null || purpose == null) {
                return;
            }
            int within = countWithin(purpose, first, last);
            if (given.equals(kind) ? within < purpose.shares().size() : within > 0) {
                report(row, out, given.equals(kind), expectedType, expectedPurpose);
            }
        };
    }

    private static void report(ActivityRow row, Findings out, boolean byType, String aidTypes, String purposes) {
        Raised raised = byType ? Raised.at(PURPOSE.key(), AID_TYPE.key()) : Raised.at(AID_TYPE.key(), PURPOSE.key());
        out.report(raised.with(AID_TYPE.key(), Answers.text(row.activity().aidType()))
                .with(PURPOSE.key(), Answers.text(row.activity().purpose()))
                .with(byType ? "expected_purpose" : "expected_aid_type", byType ? purposes : aidTypes));
    }

    private static List<String> purposes(RuleContext context, String first, String last) {
        return context.codeLists().list("crs-purposes").answersIn(context.flowYear()).stream()
                .map(CodeEntry::code)
                .filter(code -> code.compareTo(first) >= 0 && code.compareTo(last) <= 0)
                .sorted()
                .toList();
    }

    private static int countWithin(Purposes purposes, String first, String last) {
        int within = 0;
        List<PurposeShare> shares = purposes.shares();
        for (int i = 0; i < shares.size(); i++) {
            String code = shares.get(i).purpose().value();
            if (code.compareTo(first) >= 0 && code.compareTo(last) <= 0) {
                within++;
            }
        }
        return within;
    }

    private static Check<ActivityRow> unspecified(RuleContext context, String kind, String orKind) {
        AidKinds aidTypes = AidKinds.of(context);
        List<Suggestion> suggestion =
                Answers.suggestions(context.codeLists().list("recipients"), context.flowYear(), UNSPECIFIED);
        return (row, out) -> {
            Recipient recipient = row.activity().recipient();
            String given = aidTypes.kind(row.activity().aidType());
            if (given != null
                    && recipient != null
                    && (given.equals(kind) || given.equals(orKind))
                    && !recipient.value().equals(UNSPECIFIED)) {
                out.report(Raised.at(RECIPIENT.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), Answers.text(row.activity().aidType()))
                        .with("expected_recipient", UNSPECIFIED)
                        .suggesting(suggestion));
            }
        };
    }
}
