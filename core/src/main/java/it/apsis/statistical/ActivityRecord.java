package it.apsis.statistical;

import it.apsis.statistical.ActivityCode.Agency;
import it.apsis.statistical.ActivityCode.AidType;
import it.apsis.statistical.ActivityCode.Channel;
import it.apsis.statistical.ActivityCode.Collaboration;
import it.apsis.statistical.ActivityCode.Currency;
import it.apsis.statistical.ActivityCode.Donor;
import it.apsis.statistical.ActivityCode.FinanceType;
import it.apsis.statistical.ActivityCode.FlowType;
import it.apsis.statistical.ActivityCode.Nature;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityCode.RepaymentType;
import it.apsis.statistical.constraint.AllReadable;
import it.apsis.statistical.constraint.AllRules;
import it.apsis.statistical.constraint.FlowYear;
import it.apsis.statistical.constraint.KnownCode;
import it.apsis.statistical.constraint.MarkerScore;
import it.apsis.statistical.constraint.NonNegative;
import it.apsis.statistical.constraint.Required;
import it.apsis.statistical.constraint.TextLength;
import it.apsis.statistical.constraint.ValidActivity;
import it.apsis.style.DocumentStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One activity: a row of the statistical questionnaire.
 *
 * <p>An answer is {@code null} when it is blank, and when its cell could not be read; what stood there is then in
 * {@link #unreadable()}. Answers may be wrong: rules judge them, this type only holds them. Each answer is bound to the
 * key of its field by a constant of {@link ActivityQuestions}. The constraints are for applications that live in Bean
 * Validation; everybody else hands the activity to a validator of the rules.
 */
@ValidActivity(groups = AllRules.class)
@Value.Immutable
@DocumentStyle
public interface ActivityRecord {
    /**
     * Starts an activity.
     *
     * @return a builder without any answer
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reporting year (item 1), a year.
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "reporting_year")
    @FlowYear
    Integer reportingYear();

    /**
     * Reporting country/organisation (item 2).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "donor")
    Donor donor();

    /**
     * Extending agency (item 3).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "agency")
    @KnownCode(field = "agency")
    Agency agency();

    /**
     * Notifying body (no CRS++ item).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "institution")
    @TextLength(field = "institution")
    String institution();

    /**
     * CRS identification number (item 4).
     *
     * @return the answer, or null
     */
    @Nullable
    CrsId crsId();

    /**
     * Donor project number (item 5).
     *
     * @return the answer, or null
     */
    @Nullable
    String donorProjectNumber();

    /**
     * Nature of submission (item 6).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "nature_of_submission")
    @KnownCode(field = "nature_of_submission")
    Nature natureOfSubmission();

    /**
     * Recipient (item 7).
     *
     * @return the answer, or null
     */
    @Nullable
    @KnownCode(field = "recipient")
    Recipient recipient();

    /**
     * Channel of delivery name (item 8).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "channel_name")
    @TextLength(field = "channel_name")
    String channelName();

    /**
     * Channel code (item 9).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "channel_code")
    @KnownCode(field = "channel_code")
    Channel channelCode();

    /**
     * Bi/Multi (item 10).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "bi_multi")
    @KnownCode(field = "bi_multi")
    Collaboration biMulti();

    /**
     * Type of flow (item 11).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "flow_type")
    @KnownCode(field = "flow_type")
    FlowType flowType();

    /**
     * Type of finance (item 12).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "finance_type")
    @KnownCode(field = "finance_type")
    FinanceType financeType();

    /**
     * Type of aid / co-operation modality (item 13).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "aid_type")
    @KnownCode(field = "aid_type")
    AidType aidType();

    /**
     * Short description / project title (item 14).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "title")
    @TextLength(field = "title")
    String title();

    /**
     * Sector / purpose code (item 15).
     *
     * @return the answer, or null
     */
    @Nullable
    @KnownCode(field = "purpose")
    Purposes purpose();

    /**
     * Geographical target area (item 16).
     *
     * @return the answer, or null
     */
    @Nullable
    @TextLength(field = "geographical_area")
    String geographicalArea();

    /**
     * Expected starting date (item 17), a day.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate expectedStart();

    /**
     * Expected completion date (item 18), a day.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate expectedCompletion();

    /**
     * Description (item 19).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "description")
    String description();

    /**
     * Gender equality (item 20), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "gender_equality")
    Integer genderEquality();

    /**
     * Aid to environment (item 21), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "environment")
    Integer environment();

    /**
     * Participatory development / good governance (item 22), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "pdgg")
    Integer pdgg();

    /**
     * Trade development (item 23), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "trade_development")
    Integer tradeDevelopment();

    /**
     * Free-standing technical co-operation (item 24), true or blank.
     *
     * @return the answer, or null
     */
    @Nullable
    Boolean technicalCooperation();

    /**
     * Programme-based approach (item 25), true or blank.
     *
     * @return the answer, or null
     */
    @Nullable
    Boolean programmeBased();

    /**
     * Investment project (item 26), true or blank.
     *
     * @return the answer, or null
     */
    @Nullable
    Boolean investmentProject();

    /**
     * Associated financing (item 27), true or blank.
     *
     * @return the answer, or null
     */
    @Nullable
    Boolean associatedFinancing();

    /**
     * Biodiversity (item 28), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "biodiversity")
    Integer biodiversity();

    /**
     * Climate change - mitigation (item 29), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "climate_mitigation")
    Integer climateMitigation();

    /**
     * Climate change - adaptation (item 30), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "climate_adaptation")
    Integer climateAdaptation();

    /**
     * Desertification (item 31), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "desertification")
    Integer desertification();

    /**
     * Reproductive, maternal, newborn and child health (no CRS++ item), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "rmnch")
    Integer rmnch();

    /**
     * Disaster risk reduction (no CRS++ item), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "disaster_risk_reduction")
    Integer disasterRiskReduction();

    /**
     * Nutrition (no CRS++ item), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "nutrition")
    Integer nutrition();

    /**
     * Inclusion and empowerment of persons with disabilities (no CRS++ item), a score.
     *
     * @return the answer, or null
     */
    @Nullable
    @MarkerScore(field = "disability")
    Integer disability();

    /**
     * SDG focus (no CRS++ item).
     *
     * @return the answer, or null
     */
    @Nullable
    @KnownCode(field = "sdg_focus")
    SdgFocus sdgFocus();

    /**
     * Keywords (no CRS++ item).
     *
     * @return the answer, or null
     */
    @Nullable
    Keywords keywords();

    /**
     * Currency (item 32).
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "currency")
    @KnownCode(field = "currency")
    Currency currency();

    /**
     * Commitments (item 33), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "commitment")
    Amount commitment();

    /**
     * Amounts extended (item 34), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    @Required(field = "disbursement")
    Amount disbursement();

    /**
     * Amounts received (item 35), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    @NonNegative
    Amount received();

    /**
     * Amount untied (item 36), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount untied();

    /**
     * Amount partially untied (item 37), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount partiallyUntied();

    /**
     * Amount tied (item 38), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount tied();

    /**
     * Amount of investment-related technical co-operation (item 39), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount investmentRelatedTc();

    /**
     * Amount of experts - commitments (item 40), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount expertsCommitment();

    /**
     * Amount of experts - extended (item 41), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount expertsDisbursement();

    /**
     * Amount of export credit in associated financing package (item 42), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount exportCredit();

    /**
     * Commitment date (item 43), a day.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate commitmentDate();

    /**
     * Type of repayment (item 44).
     *
     * @return the answer, or null
     */
    @Nullable
    @KnownCode(field = "repayment_type")
    RepaymentType repaymentType();

    /**
     * Number of repayments per annum (item 45).
     *
     * @return the answer, or null
     */
    @Nullable
    @KnownCode(field = "repayments_per_year")
    Integer repaymentsPerYear();

    /**
     * Interest rate (item 46).
     *
     * @return the answer, or null
     */
    @Nullable
    InterestRate interestRate();

    /**
     * Second interest rate (item 47).
     *
     * @return the answer, or null
     */
    @Nullable
    InterestRate secondInterestRate();

    /**
     * First repayment date (item 48), a day.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate firstRepayment();

    /**
     * Final repayment date (item 49), a day.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate finalRepayment();

    /**
     * Interest received (item 50), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    @NonNegative
    Amount interestReceived();

    /**
     * Principal disbursed and still outstanding (item 51), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount outstanding();

    /**
     * Arrears of principal (item 52), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount arrearsPrincipal();

    /**
     * Arrears of interest (item 53), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount arrearsInterest();

    /**
     * Future debt service first year: principal (item 54), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount futurePrincipal();

    /**
     * Future debt service first year: interest (item 55), thousands of euro.
     *
     * @return the answer, or null
     */
    @Nullable
    Amount futureInterest();

    /**
     * The cells that could not be read.
     *
     * @return what stood in them, by the keys of their fields
     */
    @AllReadable
    @Value.Default
    default UnreadableAnswers unreadable() {
        return UnreadableAnswers.NONE;
    }

    /** Builds an activity. Not thread-safe. */
    final class Builder extends ImmutableActivityRecord.Builder {
        Builder() {}
    }
}
