package it.apsis.export.form;

import static it.apsis.export.form.Demand.Simple.ANSWERED;
import static it.apsis.export.form.Demand.Simple.BLANK;
import static it.apsis.export.form.Demand.Simple.NOT_NEGATIVE;
import static it.apsis.export.form.Demand.Simple.NOT_ZERO;
import static it.apsis.export.form.Demand.Simple.POSITIVE;
import static it.apsis.export.form.Demand.Simple.ZERO;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.form.Demand.OneOf;
import it.apsis.export.form.Demand.Purposes;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The errors of a statistical return that lie between few answers. Warnings are no part of it. */
final class StatisticalImplications {
    private static final String AID = "aid_type";
    private static final String PURPOSE = "purpose";
    private static final String CHANNEL = "channel_code";
    private static final String COMMITMENT = "commitment";
    private static final String NATURE = "nature_of_submission";
    private static final String BI_MULTI = "bi_multi";
    private static final String FINANCE = "finance_type";
    private static final List<String> CORE_GROUPS = List.of("21000", "22000", "23000", "31000", "32000", "51000");
    private static final List<String> MULTILATERAL =
            List.of("41000", "42000", "43000", "44000", "45000", "46000", "47000");

    private final Questionnaire form;
    private final CodeList channels;
    private final CodeList aidTypes;
    private final CodeLists lists;
    private final List<Implication> all = new ArrayList<>();

    StatisticalImplications(Questionnaire form, CodeLists lists) {
        this.form = form;
        this.lists = lists;
        this.channels = lists.list("channels");
        this.aidTypes = lists.list("aid-types");
    }

    List<Implication> all() {
        survey();
        numbers();
        inDonor();
        budgetSupport();
        debtRelief();
        core();
        amounts();
        parts();
        return all;
    }

    private void survey() {
        add(Implication.always("donor_not_italy", "donor", OneOf.of("6")));
        add(Implication.always("agency_not_local_administration", "agency", OneOf.of("8")));
        add(Implication.always("flow_type_not_oda", "flow_type", OneOf.of("10")));
        add(Implication.always("currency_not_euro", "currency", OneOf.of("918")));
        add(Implication.of("required_answer_missing", AID, aid(code -> !isCore(code)), "recipient", ANSWERED)
                .and(PURPOSE, ANSWERED));
    }

    private void numbers() {
        int year = form.flowYear();
        add(Implication.always("crs_id_year_after_reporting_year", "crs_id", notAfter(year)));
        add(Implication.of("earlier_commitment_id_not_earlier", NATURE, OneOf.of("3"), "crs_id", notAfter(year - 1)));
    }

    private static Demand notAfter(int year) {
        StringBuilder years = new StringBuilder("^(19[0-9]{2}");
        for (int each = 2000; each <= year; each++) {
            years.append('|').append(each);
        }
        return new Demand.Matches(years.append(")[0-9]{6}$").toString());
    }

    private void inDonor() {
        pair("admin_cost_purpose_mismatch", "G01"::equals, "91010", "9(?!1010)|[0-8]");
        pair("awareness_purpose_mismatch", "H01"::equals, "99820", "9(?!9820)|[0-8]");
        pair("refugee_purpose_mismatch", StatisticalImplications::isRefugees, "9301[0-8]", "9(?!301[0-8])|[0-8]");
        add(Implication.of(
                "refugee_recipient_not_unspecified",
                AID,
                aid(StatisticalImplications::isRefugees),
                "recipient",
                OneOf.of("998")));
    }

    private void pair(String rule, Predicate<String> aid, String purpose, String other) {
        add(Implication.of(rule, AID, aid(aid), PURPOSE, new Purposes(purpose)));
        add(Implication.of(rule, AID, aid(aid.negate()), PURPOSE, new Purposes(other)));
    }

    private void budgetSupport() {
        String rule = "budget_support_mismatch";
        add(Implication.of(rule, AID, OneOf.of("A01"), PURPOSE, new Purposes("51010")));
        add(Implication.of(rule, AID, OneOf.of("A01", "A02"), CHANNEL, channels(code -> isWithin(code, "12000"))));
    }

    private void debtRelief() {
        String rule = "debt_relief_mismatch";
        Purposes debt = new Purposes("600");
        Purposes other = new Purposes("6(?!00)|[0-57-9]");
        OneOf relief = codes(FINANCE, code -> code.matches("6[0-9]{2}"));
        OneOf noRelief = codes(FINANCE, code -> !code.matches("6[0-9]{2}"));
        add(Implication.of(rule, AID, aid("F01"::equals), PURPOSE, debt).and(FINANCE, relief));
        add(Implication.of(rule, AID, aid(code -> !code.equals("F01")), PURPOSE, other)
                .and(FINANCE, noRelief));
        add(Implication.of(rule, FINANCE, relief, PURPOSE, debt));
        add(Implication.of(rule, FINANCE, noRelief, PURPOSE, other));
    }

    private void core() {
        add(Implication.of("core_contribution_mismatch", AID, OneOf.of("B01"), BI_MULTI, OneOf.of("3", "7"))
                .and(FINANCE, OneOf.of("110"))
                .and(CHANNEL, channels(code -> takes(code, "B01", isWithinAny(code, CORE_GROUPS)))));
        String rule = "multilateral_core_mismatch";
        add(Implication.of(rule, AID, aid(StatisticalImplications::isCore), BI_MULTI, OneOf.of("2"))
                .and(CHANNEL, channels(code -> isMultilateral(code) && takes(code, "B02", true))));
        add(Implication.of(rule, BI_MULTI, OneOf.of("2"), AID, aid(StatisticalImplications::isCore)));
    }

    private void amounts() {
        add(Implication.of("both_amounts_zero", COMMITMENT, ZERO, "disbursement", NOT_ZERO));
        add(Implication.of("new_activity_without_commitment", NATURE, OneOf.of("1"), COMMITMENT, POSITIVE));
        Set<String> corrections = Set.of("2", "3", "9");
        add(Implication.of(
                        "negative_amount_on_new_activity",
                        NATURE,
                        codes(NATURE, code -> !corrections.contains(code)),
                        COMMITMENT,
                        NOT_NEGATIVE)
                .and("disbursement", NOT_NEGATIVE));
        add(Implication.of("commitment_date_missing", COMMITMENT, POSITIVE, "commitment_date", ANSWERED));
        add(Implication.always("received_negative", "received", NOT_NEGATIVE));
        add(Implication.always("interest_received_negative", "interest_received", NOT_NEGATIVE));
        for (String key : List.of("untied", "partially_untied", "tied")) {
            add(Implication.of("tying_without_commitment", COMMITMENT, ZERO, key, ZERO));
        }
    }

    private void parts() {
        add(flag("irtc_without_investment_project", "investment_related_tc", "investment_project"));
        add(flag("export_credit_without_associated_financing", "export_credit", "associated_financing"));
        for (String key : List.of("experts_commitment", "experts_disbursement")) {
            add(Implication.of("experts_amount_outside_project", key, NOT_ZERO, AID, OneOf.of("C01")));
        }
        Implication earlier = new Implication("earlier_commitment_answer_not_blank", Map.of(), Map.of())
                .where(NATURE, OneOf.of("3"))
                .where(COMMITMENT, ZERO);
        for (Field field : form.fields()) {
            boolean loan = field.part().equals("loans");
            if (loan
                    || Set.of("investment_related_tc", "experts_commitment", "export_credit")
                            .contains(field.key())) {
                earlier = earlier.and(field.key(), BLANK);
            }
        }
        add(earlier);
    }

    private static Implication flag(String rule, String amount, String flag) {
        return Implication.of(rule, amount, NOT_ZERO, flag, new OneOf(List.of("1"), true));
    }

    private void add(Implication implication) {
        all.add(implication);
    }

    private OneOf aid(Predicate<String> kind) {
        return new OneOf(
                aidTypes.answersIn(form.flowYear()).stream()
                        .map(CodeEntry::code)
                        .filter(kind)
                        .toList(),
                false);
    }

    private OneOf codes(String field, Predicate<String> kind) {
        String list = form.field(field).codeList().orElseThrow();
        return new OneOf(
                lists.list(list).answersIn(form.flowYear()).stream()
                        .map(CodeEntry::code)
                        .filter(kind)
                        .toList(),
                false);
    }

    private OneOf channels(Predicate<String> kind) {
        return codes(CHANNEL, kind);
    }

    private static boolean isCore(String aidType) {
        return aidType.startsWith("B02");
    }

    private static boolean isRefugees(String aidType) {
        return aidType.compareTo("H02") >= 0 && aidType.compareTo("H06") <= 0;
    }

    private boolean isWithin(String channel, String group) {
        return channels.isWithin(channel, group, form.flowYear());
    }

    private boolean isWithinAny(String channel, List<String> groups) {
        return groups.stream().anyMatch(group -> isWithin(channel, group));
    }

    private boolean isMultilateral(String channel) {
        return isWithinAny(channel, MULTILATERAL) && attribute(channel, "level").equals("channel");
    }

    private boolean takes(String channel, String modality, boolean whereTheListIsSilent) {
        String listed = attribute(channel, "core_modality_2020");
        return listed.isEmpty() ? whereTheListIsSilent : listed.equals(modality);
    }

    private String attribute(String channel, String column) {
        return channels.entry(channel, form.flowYear())
                .flatMap(entry -> entry.attribute(column))
                .orElse("");
    }
}
