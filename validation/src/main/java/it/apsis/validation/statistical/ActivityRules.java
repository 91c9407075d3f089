package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the guide about activities, family by family. A new family is one line here. */
final class ActivityRules {
    private ActivityRules() {}

    static List<Rule<ActivityRow>> all() {
        return Stream.of(
                        RequiredAnswerRules.all(),
                        UnreadableRules.all(),
                        TextRules.all(),
                        CodeRules.all(),
                        MarkerScaleRules.all(),
                        IdentityRules.all(),
                        InDonorRules.all(),
                        DebtReliefRules.all(),
                        BudgetSupportRules.all(),
                        CoreContributionRules.all(),
                        MultilateralCoreRules.all(),
                        ModalityRules.all(),
                        PartialAmountRules.all(),
                        EarlierCommitmentRules.all(),
                        NewActivityRules.all(),
                        TyingRules.all(),
                        AmountRules.all(),
                        DateRules.all(),
                        LoanRules.all(),
                        MarkerRules.all(),
                        RetiredScoreRules.all(),
                        TagRules.all(),
                        PurposeRules.all(),
                        ChannelRules.all(),
                        FundingRules.all(),
                        RepetitionRules.all(),
                        ReturnRules.all(),
                        InstitutionRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
