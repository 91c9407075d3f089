package it.apsis.export;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every reason for which a file is refused has to be: every test that provokes one asks for it. */
public final class Reasons {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private Reasons() {}

    /** A refusal of which both languages say the same, each in one line. */
    public static final Consumer<Throwable> IN_BOTH_LANGUAGES = problem -> {
        assertThat(problem).isInstanceOf(UnusableReturnException.class);
        Bilingual reason = ((UnusableReturnException) problem).reason();
        assertThat(problem).hasMessage(reason.en());
        assertThat(reason.it()).isNotEqualTo(reason.en());
        assertThat(numbers(reason.it())).containsExactlyInAnyOrderElementsOf(numbers(reason.en()));
        for (String line : List.of(reason.en(), reason.it())) {
            assertThat(line).isNotBlank().doesNotContain("\n", "\r").doesNotContainPattern("\\{[a-z][a-z_.-]*}");
        }
        // What is quoted stays as it is.
        assertThat(reason.it().replaceAll("«.*»", ""))
                .doesNotContainPattern("(?i)\\b(the|this|is|are|and|of|no|not|has|where|than)\\b");
        assertThat(reason.en()).doesNotContainPattern("(?i)\\b(il|lo|della|che|più|sono|una)\\b");
    };

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
