package it.apsis.practice;

import it.apsis.schema.Unread;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A practice sheet: what a body did, as it told it.
 *
 * <p>An answer is {@code null}, or a list without elements, when it is blank and when it could not be read; what was
 * written there is then in {@link #unread()}. Answers may be wrong: rules judge them, this type only holds them. Codes are
 * those of the lists of {@link PracticeCollection#form}. Each answer is bound to the key of its field by a constant of
 * {@link PracticeQuestions}.
 */
@Value.Immutable
public interface PracticeSheet {
    /**
     * Starts a sheet.
     *
     * @return a builder without any answer
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sheet code.
     *
     * @return the answer, or null
     */
    @Nullable
    String id();

    /**
     * Practice title.
     *
     * @return the answer, or null
     */
    @Nullable
    String title();

    /**
     * Providing body.
     *
     * @return the answer, or null
     */
    @Nullable
    String providerName();

    /**
     * Type of body, of the list {@code body-type}.
     *
     * @return the answer, or null
     */
    @Nullable
    String providerType();

    /**
     * Region, of the list {@code region}.
     *
     * @return the answer, or null
     */
    @Nullable
    String providerRegion();

    /**
     * ISTAT municipality code.
     *
     * @return the answer, or null
     */
    @Nullable
    String providerCode();

    /**
     * Reference Ambito.
     *
     * @return the answer, or null
     */
    @Nullable
    String providerAmbito();

    /**
     * Resident population.
     *
     * @return the answer, or null
     */
    @Nullable
    Long providerPopulation();

    /**
     * Network and partners.
     *
     * @return the answers; none where it is blank
     */
    List<Partner> partners();

    /**
     * Date of submission.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate submitted();

    /**
     * Contact person.
     *
     * @return the answer, or null
     */
    @Nullable
    ContactPerson contact();

    /**
     * Start of the service.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate periodStart();

    /**
     * End of the service.
     *
     * @return the answer, or null
     */
    @Nullable
    LocalDate periodEnd();

    /**
     * Description of the service.
     *
     * @return the answer, or null
     */
    @Nullable
    String description();

    /**
     * Needs addressed.
     *
     * @return the answer, or null
     */
    @Nullable
    String needs();

    /**
     * Target groups, of the list {@code target-group}.
     *
     * @return the answers; none where it is blank
     */
    List<String> targetGroups();

    /**
     * Service areas, of the list {@code service-area}.
     *
     * @return the answers; none where it is blank
     */
    List<String> serviceAreas();

    /**
     * Service components.
     *
     * @return the answers; none where it is blank
     */
    List<ServiceComponent> components();

    /**
     * Declared class, of the list {@code service-class}.
     *
     * @return the answer, or null
     */
    @Nullable
    String declaredClass();

    /**
     * Delivery channels, of the list {@code delivery-channel}.
     *
     * @return the answers; none where it is blank
     */
    List<String> deliveryChannels();

    /**
     * Communication methods, of the list {@code communication-method}.
     *
     * @return the answers; none where it is blank
     */
    List<String> communicationMethods();

    /**
     * Tools and technologies, of the list {@code tool}.
     *
     * @return the answers; none where it is blank
     */
    List<String> tools();

    /**
     * Description of the tools.
     *
     * @return the answer, or null
     */
    @Nullable
    String toolsDescription();

    /**
     * Operators involved.
     *
     * @return the answer, or null
     */
    @Nullable
    Long operatorsTotal();

    /**
     * Operators by role.
     *
     * @return the answers; none where it is blank
     */
    List<OperatorCount> operatorsByRole();

    /**
     * People reached.
     *
     * @return the answer, or null
     */
    @Nullable
    Long peopleReached();

    /**
     * Funding sources.
     *
     * @return the answers; none where it is blank
     */
    List<FundingSource> funding();

    /**
     * Feedback from operators.
     *
     * @return the answer, or null
     */
    @Nullable
    Feedback operatorFeedback();

    /**
     * Feedback from citizens.
     *
     * @return the answer, or null
     */
    @Nullable
    Feedback citizenFeedback();

    /**
     * Strengths.
     *
     * @return the answer, or null
     */
    @Nullable
    String strengths();

    /**
     * Difficulties.
     *
     * @return the answer, or null
     */
    @Nullable
    String difficulties();

    /**
     * Innovative scope.
     *
     * @return the answer, or null
     */
    @Nullable
    String innovation();

    /**
     * Will to continue after the emergency, of the list {@code continuation}.
     *
     * @return the answer, or null
     */
    @Nullable
    String continuation();

    /**
     * Future sustainability.
     *
     * @return the answer, or null
     */
    @Nullable
    String sustainability();

    /**
     * Links.
     *
     * @return the answers; none where it is blank
     */
    List<String> links();

    /**
     * External codes.
     *
     * @return the answers; none where it is blank
     */
    List<ExternalCode> externalCodes();

    /**
     * State, of the list {@code sheet-state}.
     *
     * @return the answer, or null
     */
    @Nullable
    String state();

    /**
     * Curator's decision.
     *
     * @return the answer, or null
     */
    @Nullable
    CuratorDecision curatorDecision();

    /**
     * State history.
     *
     * @return the answers; none where it is blank
     */
    List<StateChange> stateHistory();

    /**
     * The parts that could not be read.
     *
     * @return what was written there, in the order of the form
     */
    List<Unread> unread();

    /** Builds a sheet. Not thread-safe. */
    final class Builder extends ImmutablePracticeSheet.Builder {
        Builder() {}
    }
}
