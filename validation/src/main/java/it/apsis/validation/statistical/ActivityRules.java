package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the guide about activities: the declared ones, and the others family by family. */
final class ActivityRules {
    private ActivityRules() {}

    static List<Rule<ActivityRow>> all() {
        return Stream.of(
                        Declared.all(),
                        RequiredAnswerRules.all(),
                        UnreadableRules.all(),
                        TextRules.all(),
                        CodeRules.all(),
                        MarkerScaleRules.all(),
                        IdentityRules.all(),
                        DebtReliefRules.all(),
                        TyingRules.all(),
                        AmountRules.all(),
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
