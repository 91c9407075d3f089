package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FindingCollectorProperties {
    @Property
    void keepsTheFirstInOrderAndCountsThemAll(
            @ForAll("findings") List<Finding> findings, @ForAll @IntRange(min = 1, max = 30) int cap) {
        FindingCollector collector = FindingCollector.keeping(cap);
        findings.forEach(collector::add);

        List<Finding> first = findings.stream().sorted(Finding.ORDER).limit(cap).toList();
        assertThat(collector.findings()).isEqualTo(first);
        assertThat(collector.truncated()).isEqualTo(findings.size() > cap);
        assertThat(collector.byCode())
                .isEqualTo(findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting())));
        assertThat(collector.counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(findings.size());
    }

    @Property
    void mergingTwoIsLikeGatheringAll(
            @ForAll("findings") List<Finding> left,
            @ForAll("findings") List<Finding> right,
            @ForAll @IntRange(min = 1, max = 30) int cap) {
        FindingCollector one = FindingCollector.keeping(cap);
        left.forEach(one::add);
        FindingCollector two = FindingCollector.keeping(cap);
        right.forEach(two::add);
        FindingCollector all = FindingCollector.keeping(cap);
        left.forEach(all::add);
        right.forEach(all::add);

        one.addAll(two);

        assertThat(one.findings()).isEqualTo(all.findings());
        assertThat(one.counts()).isEqualTo(all.counts());
        assertThat(one.byCode()).isEqualTo(all.byCode());
        assertThat(one.truncated()).isEqualTo(all.truncated());
    }

    @Example
    void keepsTheFirstOfManyMoreThanItsCap() {
        FindingCollector collector = FindingCollector.keeping(10);
        for (int row = 5_000; row > 0; row--) {
            collector.add(finding("code", row, 0, Severity.INFO));
        }

        assertThat(collector.findings())
                .extracting(finding -> finding.place().row())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(collector.byCode()).containsEntry("code", 5_000L);
    }

    @Example
    void whatTakesOverAFullOneKnowsFromWhichRowOnItOnlyCounts() {
        FindingCollector full = FindingCollector.keeping(10);
        for (int row = 1; row <= 30; row++) {
            full.add(finding("code", row, 0, Severity.INFO));
        }
        FindingCollector other = FindingCollector.keeping(10);
        other.addAll(full);

        assertThat(other.keeps(10)).isTrue();
        assertThat(other.keeps(11)).isFalse();

        other.add(finding("code", 5, 1, Severity.INFO));
        assertThat(other.findings())
                .extracting(finding -> finding.place().row())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 5L, 6L, 7L, 8L, 9L);
    }

    @Example
    void countsWhatItIsToldNotToKeep() {
        FindingCollector collector = FindingCollector.keeping(0);
        collector.addUnkept("code", Severity.ERROR, 7);

        assertThat(collector.findings()).isEmpty();
        assertThat(collector.counts()).containsEntry(Severity.ERROR, 7L).containsEntry(Severity.INFO, 0L);
        assertThat(collector.truncated()).isTrue();
    }

    @Example
    void refusesANegativeCap() {
        assertThatThrownBy(() -> FindingCollector.keeping(-1)).hasMessageContaining("-1");
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-1, 5),
                        Arbitraries.of(Severity.class))
                .as(FindingCollectorProperties::finding)
                .list()
                .ofMaxSize(100);
    }

    private static Finding finding(String code, int row, int position, Severity severity) {
        return new Finding(code, severity, new Place(row, 0, null, null, position, true), null, null);
    }

    @Example
    void onceItIsFullItHasNoRoomForRowsBehindThoseItKeeps() {
        FindingCollector collector = FindingCollector.keeping(10);
        assertThat(collector.keeps(Long.MAX_VALUE)).isTrue();
        for (int row = 1; row <= 5_000; row++) {
            collector.add(finding("code", row, 0, Severity.INFO));
        }

        assertThat(collector.keeps(10)).isTrue();
        assertThat(collector.keeps(11)).isFalse();

        collector.add(finding("code", 11, 0, Severity.INFO));
        collector.add(finding("code", 3, 1, Severity.INFO));
        assertThat(collector.findings())
                .extracting(finding -> finding.place().row())
                .containsExactly(1L, 2L, 3L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(collector.counts()).containsEntry(Severity.INFO, 5_002L);
    }

    @Example
    void knowsWhetherAllWasKept() {
        FindingCollector exact = FindingCollector.keeping(2);
        exact.add(finding("a", 1, 0, Severity.INFO));
        exact.add(finding("b", 2, 0, Severity.INFO));
        assertThat(exact.truncated()).isFalse();
        exact.add(finding("c", 3, 0, Severity.INFO));
        assertThat(exact.truncated()).isTrue();

        FindingCollector counting = FindingCollector.keeping(2);
        counting.addUnkept("a", Severity.ERROR, 0);
        assertThat(counting.truncated()).isFalse();
        counting.addUnkept("a", Severity.ERROR, 5);
        FindingCollector both = FindingCollector.keeping(2);
        both.addAll(counting);
        assertThat(both.truncated()).isTrue();
        assertThat(both.byCode()).containsOnly(java.util.Map.entry("a", 5L));
    }

    @Example
    void whatIsTakenOverCanBeReplacedAndIsCountedAsItWas() {
        FindingCollector part = FindingCollector.keeping(2);
        for (int row = 1; row <= 3; row++) {
            part.add(finding("code", row, 0, Severity.WARNING));
        }
        FindingCollector whole = FindingCollector.keeping(2);

        whole.addAll(
                part,
                kept -> kept.stream()
                        .map(one -> one.withAttributes(Attributes.of("part", 7)))
                        .toList());

        assertThat(whole.findings())
                .extracting(one -> one.place().row() + " of "
                        + one.attributes().text("part").orElse(""))
                .containsExactly("1 of 7", "2 of 7");
        assertThat(whole.byCode()).containsOnly(java.util.Map.entry("code", 3L));
        assertThat(whole.counts()).containsEntry(Severity.WARNING, 3L);
        assertThat(whole.truncated()).isTrue();
    }

    @Example
    void findingsStandByRowThenColumnThenCode() {
        Finding first = finding("z", 1, 2, Severity.INFO);
        Finding second = finding("a", 1, 3, Severity.INFO);
        Finding third = finding("b", 1, 3, Severity.INFO);
        Finding fourth = finding("a", 2, 0, Severity.INFO);
        assertThat(java.util.stream.Stream.of(fourth, third, second, first).sorted(Finding.ORDER))
                .containsExactly(first, second, third, fourth);
    }
}
