package it.apsis.validation.practice;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.Comune;
import it.apsis.entity.EntityKind;
import it.apsis.finding.Suggestion;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSheet;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/** The body that provides the service. */
final class ProviderRules {
    private static final String COMUNE = "COMUNE";
    private static final int MOST = 3;

    private ProviderRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(SheetRule.of("practice_entity_code_invalid", ProviderRules::code));
    }

    private static Check<PracticeEntry> code(RuleContext context) {
        BodyRegister register = context.reference().bodies();
        return (entry, out) -> {
            PracticeSheet sheet = entry.sheet();
            String code = sheet.providerCode();
            if (code == null) {
                if (COMUNE.equals(sheet.providerType())) {
                    out.report(raised("missing").suggesting(byName(register, sheet, context.flowYear())));
                }
                return;
            }
            if (!code.matches("[0-9]{6}")) {
                out.report(raised("malformed").suggesting(suggestions(register.near(code, MOST))));
                return;
            }
            Optional<Body> body = register.find(code).filter(Comune.class::isInstance);
            // A region that there is not has a rule of its own.
            String region = sheet.providerRegion() == null
                            || register.regionName(sheet.providerRegion()).isEmpty()
                    ? null
                    : sheet.providerRegion();
            if (body.isEmpty()) {
                out.report(raised("unknown").suggesting(byName(register, sheet, context.flowYear())));
            } else if (region != null && !body.get().regionCode().equals(Optional.of(region))) {
                out.report(raised("other_region")
                        .with("comune", body.get().name())
                        .with("region", body.get().regionCode().orElse("")));
            }
        };
    }

    private static Raised raised(String reason) {
        return Raised.at(PracticeQuestions.PROVIDER_CODE.key()).with("reason", reason);
    }

    private static List<Suggestion> byName(BodyRegister register, PracticeSheet sheet, int year) {
        String name = sheet.providerName();
        return name == null ? List.of() : suggestions(register.findByName(name, year));
    }

    private static List<Suggestion> suggestions(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.kind() == EntityKind.COMUNE)
                .limit(MOST)
                .map(Body::suggestion)
                .toList();
    }
}
