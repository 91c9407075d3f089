package it.apsis.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.RuleDescriptor;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The samples of rules as documents. */
class DescriptiveSampleTest {
    @Test
    void everyRuleHasSamplesAndWords() {
        Set<String> codes = DescriptiveSurvey.rules().descriptors().stream()
                .map(RuleDescriptor::code)
                .collect(Collectors.toSet());
        assertThat(DescriptiveSample.all().stream().map(DescriptiveSample::rule).collect(Collectors.toSet()))
                .isEqualTo(codes);
        for (Language language : Language.values()) {
            Set<String> words = DescriptiveSurvey.rules().get("descriptive_key_unknown").texts().keys(language).stream()
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toSet());
            assertThat(words).isEqualTo(codes);
        }
    }

    @Test
    void samplesAreCompared() {
        assertThat(DescriptiveSample.all())
                .anyMatch(sample -> sample.notified().map(ReturnSummary::nil).orElse(false));
        assertThat(DescriptiveSample.all())
                .extracting(sample -> sample.notified().orElse(null))
                .contains(new ReturnSummary(
                        false, 1, Set.of("238", "253"), Set.of("2020000012"), new BigDecimal("52000"), true));
        for (DescriptiveSample sample : DescriptiveSample.all()) {
            assertThat(sample.isFailing()).isEqualTo(sample.expect().equals("fails"));
            assertThat(sample.document().form().flowYear()).isEqualTo(2020);
            assertThat(sample.document().text("contact_name")).isNull();
            assertThat(sample.document().text("entity_code")).isNotBlank();
            assertThat(sample.document().text("colour")).isNull();
            assertThat(sample.document()).isNotEqualTo(sample.rule());
        }
        assertThat(ReturnSummary.ofNil().activities()).isZero();
    }
}
