package it.apsis.statistical;

import it.apsis.schema.Question;
import it.apsis.text.NearWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions of the statistical questionnaire: the only place where a key meets its accessor. */
public final class ActivityQuestions {
    private static final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> DECLARED = new ArrayList<>();

    /** Reporting year. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> REPORTING_YEAR =
            declare("reporting_year", ActivityRecord::reportingYear, ActivityRecord.Builder::reportingYear);

    /** Reporting country/organisation. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Donor> DONOR =
            declare("donor", ActivityRecord::donor, ActivityRecord.Builder::donor);

    /** Extending agency. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Agency> AGENCY =
            declare("agency", ActivityRecord::agency, ActivityRecord.Builder::agency);

    /** Notifying body. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> INSTITUTION =
            declare("institution", ActivityRecord::institution, ActivityRecord.Builder::institution);

    /** CRS identification number. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, CrsId> CRS_ID =
            declare("crs_id", ActivityRecord::crsId, ActivityRecord.Builder::crsId);

    /** Donor project number. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> DONOR_PROJECT_NUMBER = declare(
            "donor_project_number", ActivityRecord::donorProjectNumber, ActivityRecord.Builder::donorProjectNumber);

    /** Nature of submission. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Nature> NATURE_OF_SUBMISSION =
            declare(
                    "nature_of_submission",
                    ActivityRecord::natureOfSubmission,
                    ActivityRecord.Builder::natureOfSubmission);

    /** Recipient. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Recipient> RECIPIENT =
            declare("recipient", ActivityRecord::recipient, ActivityRecord.Builder::recipient);

    /** Channel of delivery name. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> CHANNEL_NAME =
            declare("channel_name", ActivityRecord::channelName, ActivityRecord.Builder::channelName);

    /** Channel code. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Channel> CHANNEL_CODE =
            declare("channel_code", ActivityRecord::channelCode, ActivityRecord.Builder::channelCode);

    /** Bi/Multi. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Collaboration> BI_MULTI =
            declare("bi_multi", ActivityRecord::biMulti, ActivityRecord.Builder::biMulti);

    /** Type of flow. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.FlowType> FLOW_TYPE =
            declare("flow_type", ActivityRecord::flowType, ActivityRecord.Builder::flowType);

    /** Type of finance. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.FinanceType> FINANCE_TYPE =
            declare("finance_type", ActivityRecord::financeType, ActivityRecord.Builder::financeType);

    /** Type of aid / co-operation modality. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.AidType> AID_TYPE =
            declare("aid_type", ActivityRecord::aidType, ActivityRecord.Builder::aidType);

    /** Short description / project title. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> TITLE =
            declare("title", ActivityRecord::title, ActivityRecord.Builder::title);

    /** Sector / purpose code. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Purposes> PURPOSE =
            declare("purpose", ActivityRecord::purpose, ActivityRecord.Builder::purpose);

    /** Geographical target area. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> GEOGRAPHICAL_AREA =
            declare("geographical_area", ActivityRecord::geographicalArea, ActivityRecord.Builder::geographicalArea);

    /** Expected starting date. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, LocalDate> EXPECTED_START =
            declare("expected_start", ActivityRecord::expectedStart, ActivityRecord.Builder::expectedStart);

    /** Expected completion date. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, LocalDate> EXPECTED_COMPLETION = declare(
            "expected_completion", ActivityRecord::expectedCompletion, ActivityRecord.Builder::expectedCompletion);

    /** Description. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, String> DESCRIPTION =
            declare("description", ActivityRecord::description, ActivityRecord.Builder::description);

    /** Gender equality. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> GENDER_EQUALITY =
            declare("gender_equality", ActivityRecord::genderEquality, ActivityRecord.Builder::genderEquality);

    /** Aid to environment. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> ENVIRONMENT =
            declare("environment", ActivityRecord::environment, ActivityRecord.Builder::environment);

    /** Participatory development / good governance. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> PDGG =
            declare("pdgg", ActivityRecord::pdgg, ActivityRecord.Builder::pdgg);

    /** Trade development. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> TRADE_DEVELOPMENT =
            declare("trade_development", ActivityRecord::tradeDevelopment, ActivityRecord.Builder::tradeDevelopment);

    /** Free-standing technical co-operation. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Boolean> TECHNICAL_COOPERATION = declare(
            "technical_cooperation",
            ActivityRecord::technicalCooperation,
            ActivityRecord.Builder::technicalCooperation);

    /** Programme-based approach. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Boolean> PROGRAMME_BASED =
            declare("programme_based", ActivityRecord::programmeBased, ActivityRecord.Builder::programmeBased);

    /** Investment project. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Boolean> INVESTMENT_PROJECT =
            declare("investment_project", ActivityRecord::investmentProject, ActivityRecord.Builder::investmentProject);

    /** Associated financing. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Boolean> ASSOCIATED_FINANCING = declare(
            "associated_financing", ActivityRecord::associatedFinancing, ActivityRecord.Builder::associatedFinancing);

    /** Biodiversity. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> BIODIVERSITY =
            declare("biodiversity", ActivityRecord::biodiversity, ActivityRecord.Builder::biodiversity);

    /** Climate change - mitigation. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> CLIMATE_MITIGATION =
            declare("climate_mitigation", ActivityRecord::climateMitigation, ActivityRecord.Builder::climateMitigation);

    /** Climate change - adaptation. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> CLIMATE_ADAPTATION =
            declare("climate_adaptation", ActivityRecord::climateAdaptation, ActivityRecord.Builder::climateAdaptation);

    /** Desertification. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> DESERTIFICATION =
            declare("desertification", ActivityRecord::desertification, ActivityRecord.Builder::desertification);

    /** Reproductive, maternal, newborn and child health. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> RMNCH =
            declare("rmnch", ActivityRecord::rmnch, ActivityRecord.Builder::rmnch);

    /** Disaster risk reduction. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> DISASTER_RISK_REDUCTION = declare(
            "disaster_risk_reduction",
            ActivityRecord::disasterRiskReduction,
            ActivityRecord.Builder::disasterRiskReduction);

    /** Nutrition. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> NUTRITION =
            declare("nutrition", ActivityRecord::nutrition, ActivityRecord.Builder::nutrition);

    /** Inclusion and empowerment of persons with disabilities. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> DISABILITY =
            declare("disability", ActivityRecord::disability, ActivityRecord.Builder::disability);

    /** SDG focus. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, SdgFocus> SDG_FOCUS =
            declare("sdg_focus", ActivityRecord::sdgFocus, ActivityRecord.Builder::sdgFocus);

    /** Keywords. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Keywords> KEYWORDS =
            declare("keywords", ActivityRecord::keywords, ActivityRecord.Builder::keywords);

    /** Currency. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.Currency> CURRENCY =
            declare("currency", ActivityRecord::currency, ActivityRecord.Builder::currency);

    /** Commitments. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> COMMITMENT =
            declare("commitment", ActivityRecord::commitment, ActivityRecord.Builder::commitment);

    /** Amounts extended. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> DISBURSEMENT =
            declare("disbursement", ActivityRecord::disbursement, ActivityRecord.Builder::disbursement);

    /** Amounts received. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> RECEIVED =
            declare("received", ActivityRecord::received, ActivityRecord.Builder::received);

    /** Amount untied. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> UNTIED =
            declare("untied", ActivityRecord::untied, ActivityRecord.Builder::untied);

    /** Amount partially untied. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> PARTIALLY_UNTIED =
            declare("partially_untied", ActivityRecord::partiallyUntied, ActivityRecord.Builder::partiallyUntied);

    /** Amount tied. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> TIED =
            declare("tied", ActivityRecord::tied, ActivityRecord.Builder::tied);

    /** Amount of investment-related technical co-operation. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> INVESTMENT_RELATED_TC = declare(
            "investment_related_tc", ActivityRecord::investmentRelatedTc, ActivityRecord.Builder::investmentRelatedTc);

    /** Amount of experts - commitments. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> EXPERTS_COMMITMENT =
            declare("experts_commitment", ActivityRecord::expertsCommitment, ActivityRecord.Builder::expertsCommitment);

    /** Amount of experts - extended. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> EXPERTS_DISBURSEMENT = declare(
            "experts_disbursement", ActivityRecord::expertsDisbursement, ActivityRecord.Builder::expertsDisbursement);

    /** Amount of export credit in associated financing package. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> EXPORT_CREDIT =
            declare("export_credit", ActivityRecord::exportCredit, ActivityRecord.Builder::exportCredit);

    /** Commitment date. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, LocalDate> COMMITMENT_DATE =
            declare("commitment_date", ActivityRecord::commitmentDate, ActivityRecord.Builder::commitmentDate);

    /** Type of repayment. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, ActivityCode.RepaymentType> REPAYMENT_TYPE =
            declare("repayment_type", ActivityRecord::repaymentType, ActivityRecord.Builder::repaymentType);

    /** Number of repayments per annum. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Integer> REPAYMENTS_PER_YEAR = declare(
            "repayments_per_year", ActivityRecord::repaymentsPerYear, ActivityRecord.Builder::repaymentsPerYear);

    /** Interest rate. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, InterestRate> INTEREST_RATE =
            declare("interest_rate", ActivityRecord::interestRate, ActivityRecord.Builder::interestRate);

    /** Second interest rate. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, InterestRate> SECOND_INTEREST_RATE = declare(
            "second_interest_rate", ActivityRecord::secondInterestRate, ActivityRecord.Builder::secondInterestRate);

    /** First repayment date. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, LocalDate> FIRST_REPAYMENT =
            declare("first_repayment", ActivityRecord::firstRepayment, ActivityRecord.Builder::firstRepayment);

    /** Final repayment date. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, LocalDate> FINAL_REPAYMENT =
            declare("final_repayment", ActivityRecord::finalRepayment, ActivityRecord.Builder::finalRepayment);

    /** Interest received. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> INTEREST_RECEIVED =
            declare("interest_received", ActivityRecord::interestReceived, ActivityRecord.Builder::interestReceived);

    /** Principal disbursed and still outstanding. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> OUTSTANDING =
            declare("outstanding", ActivityRecord::outstanding, ActivityRecord.Builder::outstanding);

    /** Arrears of principal. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> ARREARS_PRINCIPAL =
            declare("arrears_principal", ActivityRecord::arrearsPrincipal, ActivityRecord.Builder::arrearsPrincipal);

    /** Arrears of interest. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> ARREARS_INTEREST =
            declare("arrears_interest", ActivityRecord::arrearsInterest, ActivityRecord.Builder::arrearsInterest);

    /** Future debt service first year: principal. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> FUTURE_PRINCIPAL =
            declare("future_principal", ActivityRecord::futurePrincipal, ActivityRecord.Builder::futurePrincipal);

    /** Future debt service first year: interest. */
    public static final Question<ActivityRecord, ActivityRecord.Builder, Amount> FUTURE_INTEREST =
            declare("future_interest", ActivityRecord::futureInterest, ActivityRecord.Builder::futureInterest);

    private static final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> ALL = List.copyOf(DECLARED);

    private static final Map<String, Question<ActivityRecord, ActivityRecord.Builder, ?>> BY_KEY = byKey();

    private ActivityQuestions() {}

    /**
     * All questions of all years.
     *
     * @return the questions in the order of the form; each stands at its {@link Question#index()}
     */
    public static List<Question<ActivityRecord, ActivityRecord.Builder, ?>> all() {
        return ALL;
    }

    /**
     * The question of a key.
     *
     * @param key the key
     * @return the question, or empty where there is none
     */
    public static Optional<Question<ActivityRecord, ActivityRecord.Builder, ?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The question of a key that must be there.
     *
     * @param key the key
     * @return the question
     * @throws IllegalArgumentException where there is none; the message names a near one
     */
    public static Question<ActivityRecord, ActivityRecord.Builder, ?> get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no question '" + key + "'" + NearWord.question(key, BY_KEY.keySet())));
    }

    private static <T> Question<ActivityRecord, ActivityRecord.Builder, T> declare(
            String key, Function<ActivityRecord, @Nullable T> getter, BiConsumer<ActivityRecord.Builder, T> setter) {
        Question<ActivityRecord, ActivityRecord.Builder, T> question =
                Question.of(key, DECLARED.size(), getter, setter);
        DECLARED.add(question);
        return question;
    }

    private static Map<String, Question<ActivityRecord, ActivityRecord.Builder, ?>> byKey() {
        Map<String, Question<ActivityRecord, ActivityRecord.Builder, ?>> questions = new HashMap<>();
        ALL.forEach(question -> questions.put(question.key(), question));
        return Collections.unmodifiableMap(questions);
    }
}
