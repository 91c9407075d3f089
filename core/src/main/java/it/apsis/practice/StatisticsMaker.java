package it.apsis.practice;

import it.apsis.classification.Basis;
import it.apsis.classification.Classification;
import it.apsis.classification.Named;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the published sheets of a collection by one thing or two. */
final class StatisticsMaker {
    private static final String TOTAL = "TOTAL";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PracticeSettings settings;
    private final ChoiceLists lists;

    StatisticsMaker(PracticeSettings settings) {
        this.settings = settings;
        this.lists = PracticeCollection.choices(settings.scheme());
    }

    /** A published sheet and its class. */
    private record Classified(PracticeSheet sheet, Classification classification) {}

    PracticeStatistics make(Collection<PracticeSheet> sheets) {
        List<Classified> published = sheets.stream()
                .filter(sheet -> Objects.equals(sheet.state(), SheetStates.PUBLISHED))
                .map(sheet -> new Classified(sheet, settings.classify(sheet)))
                .toList();
        List<Long> operators = new ArrayList<>();
        for (Classified one : published) {
            Long total = one.sheet().operatorsTotal();
            if (total != null && total >= 0) {
                operators.add(total);
            }
        }
        return new PracticeStatistics(SheetCounters.of(sheets), tables(published), OperatorStatistics.of(operators));
    }

    private List<StatisticsTable> tables(List<Classified> sheets) {
        Dimension<Classified> classes =
                Dimension.complete(classes(), one -> one.classification().outcome());
        Dimension<Classified> region = one(Region.LIST, PracticeSheet::providerRegion);
        Dimension<Classified> body = one("body-type", PracticeSheet::providerType);
        Dimension<Classified> size = one(SizeBand.LIST, sheet -> SizeBand.of(sheet.providerPopulation()));
        Dimension<Classified> area = several("service-area", PracticeSheet::serviceAreas);
        Dimension<Classified> target = several("target-group", PracticeSheet::targetGroups);
        Dimension<Classified> channel = several("delivery-channel", PracticeSheet::deliveryChannels);
        Dimension<Classified> method = several("communication-method", PracticeSheet::communicationMethods);
        Dimension<Classified> funding = several("funding-source", StatisticsMaker::sources);
        Dimension<Classified> continuation = one("continuation", PracticeSheet::continuation);
        Dimension<Classified> regions = region.with(macroRegions(), StatisticsMaker::macroRegion);
        Counted counted = new Counted(sheets);
        Bilingual serviceClass = new Bilingual("Class", "Tipologia");
        return List.of(
                counted.by("class", serviceClass, classes),
                counted.by("provider_region", label("provider_region"), region),
                counted.by("provider_type", label("provider_type"), body),
                counted.by("size_band", label("provider_population"), size),
                counted.by("service_areas", label("service_areas"), area),
                counted.by("target_groups", label("target_groups"), target),
                counted.by("delivery_channels", label("delivery_channels"), channel),
                counted.by("communication_methods", label("communication_methods"), method),
                counted.by("funding", label("funding"), funding),
                counted.by("continuation", label("continuation"), continuation),
                counted.by(
                        "operator_feedback",
                        label("operator_feedback"),
                        one("feedback-rating", sheet -> rating(sheet.operatorFeedback()))),
                counted.by(
                        "citizen_feedback",
                        label("citizen_feedback"),
                        one("feedback-rating", sheet -> rating(sheet.citizenFeedback()))),
                counted.by(
                        "basis",
                        new Bilingual("Basis of the class", "Base della tipologia"),
                        Dimension.complete(
                                bases(), one -> one.classification().basis().name())),
                counted.by("class_by_region", by(serviceClass, "provider_region"), regions, classes),
                counted.by("class_by_body_type", by(serviceClass, "provider_type"), body, classes),
                counted.by("class_by_size_band", by(serviceClass, "provider_population"), size, classes),
                counted.by("class_by_service_area", by(serviceClass, "service_areas"), area, classes),
                counted.by("class_by_target_group", by(serviceClass, "target_groups"), target, classes),
                counted.by("class_by_delivery_channel", by(serviceClass, "delivery_channels"), channel, classes),
                counted.by("class_by_communication_method", by(serviceClass, "communication_methods"), method, classes),
                counted.by("class_by_funding", by(serviceClass, "funding"), funding, classes),
                counted.by("class_by_continuation", by(serviceClass, "continuation"), continuation, classes),
                counted.by("area_by_region", by(label("service_areas"), "provider_region"), regions, area));
    }

    private Dimension<Classified> one(String list, Function<PracticeSheet, @Nullable String> answer) {
        return Dimension.one(lists, list, one -> answer.apply(one.sheet()));
    }

    private Dimension<Classified> several(String list, Function<PracticeSheet, List<String>> answers) {
        return Dimension.several(lists, list, one -> new ArrayList<@Nullable String>(answers.apply(one.sheet())));
    }

    private static List<String> sources(PracticeSheet sheet) {
        List<String> sources = new ArrayList<>();
        for (FundingSource funding : sheet.funding()) {
            String source = funding.source();
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static @Nullable String rating(@Nullable Feedback feedback) {
        return feedback == null ? null : feedback.rating();
    }

    private Map<String, Bilingual> classes() {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        for (Named one : settings.scheme().classes()) {
            labels.put(one.code(), one.label());
        }
        labels.put(Classification.UNDETERMINED, new Bilingual("Undetermined", "Indeterminata"));
        return labels;
    }

    private static Map<String, Bilingual> bases() {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        labels.put(Basis.CURATOR.name(), new Bilingual("Curator's decision", "Decisione del curatore"));
        labels.put(Basis.COMPONENTS.name(), new Bilingual("Components", "Componenti"));
        labels.put(Basis.DECLARED.name(), new Bilingual("Declared class", "Tipologia dichiarata"));
        labels.put(Basis.NONE.name(), new Bilingual("None", "Nessuna"));
        return labels;
    }

    private static Map<String, Bilingual> macroRegions() {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        Region.all().forEach(region -> labels.put(region.area(), region.areaName()));
        labels.put(TOTAL, new Bilingual("Total", "Totale"));
        return labels;
    }

    private static List<String> macroRegion(String code) {
        return Region.all().stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(region -> List.of(region.area(), TOTAL))
                .orElse(List.of(TOTAL));
    }

    private static Bilingual label(String key) {
        return PracticeCollection.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(Field::label)
                .orElseThrow();
    }

    private static Bilingual by(Bilingual first, String key) {
        Bilingual second = label(key);
        return new Bilingual(first.en() + " by " + second.en(), first.it() + " per " + second.it());
    }

    static @Nullable BigDecimal share(int count, int of) {
        return of < StatisticsTable.FEWEST
                ? null
                : BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** Counts these sheets. */
    private record Counted(List<Classified> sheets) {
        StatisticsTable by(String name, Bilingual title, Dimension<Classified> dimension) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            sheets.forEach(sheet -> dimension.codes(sheet).forEach(code -> counts.merge(code, 1, Integer::sum)));
            List<StatisticsRow> rows = new ArrayList<>();
            for (String code : dimension.codes()) {
                int count = counts.getOrDefault(code, 0);
                rows.add(
                        new StatisticsRow(code, null, dimension.label(code), null, count, share(count, sheets.size())));
            }
            return new StatisticsTable(name, title, dimension.isSeveral(), sheets.size(), rows);
        }

        StatisticsTable by(
                String name, Bilingual title, Dimension<Classified> dimension, Dimension<Classified> crossed) {
            Map<String, Integer> totals = new LinkedHashMap<>();
            Map<List<String>, Integer> counts = new LinkedHashMap<>();
            for (Classified sheet : sheets) {
                for (String code : dimension.codes(sheet)) {
                    totals.merge(code, 1, Integer::sum);
                    crossed.codes(sheet).forEach(other -> counts.merge(List.of(code, other), 1, Integer::sum));
                }
            }
            List<StatisticsRow> rows = new ArrayList<>();
            for (String code : dimension.codes()) {
                for (String other : crossed.codes()) {
                    int count = counts.getOrDefault(List.of(code, other), 0);
                    rows.add(new StatisticsRow(
                            code,
                            other,
                            dimension.label(code),
                            crossed.label(other),
                            count,
                            share(count, totals.getOrDefault(code, 0))));
                }
            }
            boolean multiple = dimension.isSeveral() || crossed.isSeveral();
            return new StatisticsTable(name, title, multiple, sheets.size(), rows);
        }
    }
}
