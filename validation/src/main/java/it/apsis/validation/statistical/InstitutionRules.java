package it.apsis.validation.statistical;

import it.apsis.campaign.Campaign;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.Comune;
import it.apsis.entity.EntityId;
import it.apsis.entity.EntityKind;
import it.apsis.entity.Existence;
import it.apsis.entity.Recognition;
import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.AnswerText;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the notifying body is one that was asked, is known, was there in the year, and is the one that answers. */
final class InstitutionRules {
    private InstitutionRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("entity_kind_not_invited").check(InstitutionRules::notInvited),
                ActivityRule.of("entity_unknown").check(InstitutionRules::unknown),
                ActivityRule.of("entity_suppressed").check(InstitutionRules::suppressed),
                ActivityRule.of("institution_not_respondent").check(InstitutionRules::notRespondent));
    }

    private static Check<ActivityRow> notInvited(RuleContext context) {
        Optional<Campaign> campaign = context.reference().campaigns().find(context.flowYear());
        if (campaign.isEmpty()) {
            return Check.none();
        }
        List<String> invited = campaign.get().respondents().stream()
                .map(kind -> kind.labels().it())
                .toList();
        return InstitutionNames.finding(
                context,
                name -> isNotInvited(name, campaign)
                        ? Raised.byRule()
                                .with("kind", name.kind().orElseThrow().label().it())
                                .with("invited", invited)
                                .with("edition", campaign.get().edition())
                        : null);
    }

    /** The kind of a body, or the one that an unknown name tells, is none that the campaign asks. */
    private static boolean isNotInvited(Recognition name, Optional<Campaign> campaign) {
        if (campaign.isEmpty()
                || name.kind().isEmpty()
                || campaign.get().asks(name.kind().get())) {
            return false;
        }
        // A Comunità that is in no list may well be a Unione by law.
        return !name.bodies().isEmpty()
                || name.kind().get() != EntityKind.OTHER
                || !campaign.get().asks(EntityKind.UNIONE_DI_COMUNI);
    }

    private static Check<ActivityRow> unknown(RuleContext context) {
        Optional<Campaign> campaign = context.reference().campaigns().find(context.flowYear());
        return InstitutionNames.searching(context, name -> {
            if (!name.bodies().isEmpty() || isNotInvited(name, campaign)) {
                return null;
            }
            return name.listIncomplete() ? Raised.byRule().severity(Severity.WARNING) : Raised.byRule();
        });
    }

    private static Check<ActivityRow> suppressed(RuleContext context) {
        BodyRegister register = context.reference().bodies();
        int year = context.flowYear();
        return InstitutionNames.finding(
                context,
                name -> name.body()
                        .filter(body -> isSuppressed(body, year))
                        .map(body -> suppressed((Comune) body, register, year))
                        .orElse(null));
    }

    private static boolean isSuppressed(Body body, int flowYear) {
        return body instanceof Comune && body.in(flowYear) == Existence.SUPPRESSED;
    }

    private static Raised suppressed(Comune comune, BodyRegister register, int year) {
        Raised raised = Raised.byRule()
                .with("flow_year", year)
                .suggesting(register.successor(comune).map(Body::suggestion).stream()
                        .toList());
        int lastPeriod = comune.periods().size() - 1;
        Optional<LocalDate> last = comune.periods().get(lastPeriod).lifetime().to();
        return last.map(day -> raised.with("valid_to", AnswerText.of(day))).orElse(raised);
    }

    /** What another rule tells of a name is not told twice. */
    private static Check<ActivityRow> notRespondent(RuleContext context) {
        String respondent = context.respondent();
        if (respondent == null) {
            return Check.none();
        }
        int year = context.flowYear();
        List<Body> answering =
                context.reference().bodies().recognise(respondent, year).bodies();
        if (answering.isEmpty()) {
            return Check.none();
        }
        Set<EntityId> ids = answering.stream().map(Body::id).collect(Collectors.toSet());
        Optional<Campaign> campaign = context.reference().campaigns().find(year);
        return InstitutionNames.finding(context, name -> {
            boolean told = name.bodies().isEmpty()
                    || isNotInvited(name, campaign)
                    || isSuppressed(name.bodies().get(0), year);
            return told || name.bodies().stream().map(Body::id).anyMatch(ids::contains)
                    ? null
                    : Raised.byRule()
                            .with("respondent", respondent)
                            .with("respondent_name", answering.get(0).title());
        });
    }
}
