package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleText;
import it.apsis.text.Language;
import it.apsis.text.MessageTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the rules, in both languages. */
class RuleTextsTest {
    private static final List<String> PARTS = List.of("summary", "message", "explanation", "advice");

    static Stream<RuleDescriptor> rules() {
        return StatisticalSurvey.rules().descriptors().stream();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThereForEachRuleAndForNothingElse(Language language) {
        Set<String> expected = new TreeSet<>();
        rules().forEach(rule -> PARTS.forEach(part -> expected.add(rule.code() + "." + part)));

        assertThat(rules().findFirst().orElseThrow().texts().keys(language)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveAllParts(RuleDescriptor rule) {
        for (Language language : Language.values()) {
            RuleText text = rule.text(language);
            assertThat(List.of(text.summary(), text.message(), text.explanation(), text.advice()))
                    .as(rule.code() + " " + language)
                    .allSatisfy(part -> assertThat(part).isNotBlank().doesNotContain("  "));
            assertThat(text.summary()).doesNotEndWith(".");
            assertThat(text.message()).matches("(?s).*[.?\\]]$");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nameTheSameFactsInBothLanguages(RuleDescriptor rule) {
        assertThat(placeholders(rule, Language.ITALIAN)).isEqualTo(placeholders(rule, Language.ENGLISH));
    }

    private static Set<String> placeholders(RuleDescriptor rule, Language language) {
        return new TreeSet<>(
                MessageTemplate.parse(rule.text(language).message()).placeholders());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayWhichRulesAreReconstructed(RuleDescriptor rule) {
        boolean inferred = rule.status() == RuleStatus.INFERRED;

        assertThat(rule.text(Language.ENGLISH).explanation().contains("reconstruct"))
                .isEqualTo(inferred);
        assertThat(rule.text(Language.ITALIAN).explanation().contains("ricostru"))
                .isEqualTo(inferred);
    }

    @Test
    void areShort() {
        List<String> tooLong = new ArrayList<>();
        rules().forEach(rule -> {
            for (Language language : Language.values()) {
                if (rule.text(language).message().replaceAll("\\[[^\\]]*]", "").length() > 200) {
                    tooLong.add(rule.code() + " " + language);
                }
            }
        });

        assertThat(tooLong).isEmpty();
    }
}
