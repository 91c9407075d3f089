package it.apsis.validation.bean;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says the title, whatever it is. */
final class EchoRule implements Rule<ActivityRow> {
    @Override
    public RuleDescriptor descriptor() {
        return new RuleDescriptor(
                "echo",
                Severity.ERROR,
                RuleScope.ROW,
                List.of("title"),
                "test",
                RuleStatus.CONFIRMED,
                "1",
                RuleTexts.of(language -> new ByteArrayInputStream(
                        "echo.summary=Echo\necho.message={value}\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Check<ActivityRow> prepare(RuleContext context) {
        return (row, out) -> out.report();
    }
}
