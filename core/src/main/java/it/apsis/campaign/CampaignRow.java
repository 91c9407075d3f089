package it.apsis.campaign;

import it.apsis.entity.EntityKind;
import it.apsis.finding.RuleStatus;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a table of campaigns. */
final class CampaignRow {
    private final CsvTable table;
    private final CsvTable.Row row;

    CampaignRow(CsvTable table, CsvTable.Row row) {
        this.table = table;
        this.row = row;
    }

    Campaign read(Map<String, Campaign> known) {
        try {
            String edition = row.optional("edition").orElseThrow(() -> wrong("a campaign without edition"));
            return campaign(edition, known.get(edition));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TableFormatException(table.name(), row.line(), String.valueOf(e.getMessage()));
        }
    }

    private Campaign campaign(String edition, @Nullable Campaign former) {
        Optional<LocalDate> deadline = cell("deadline", LocalDate::parse, former, Campaign::deadline);
        checkWeekday(deadline);
        String status = row("status").orElse("");
        return new Campaign(
                edition,
                cell("flow_year", Integer::valueOf, former, one -> Optional.of(one.flowYear()))
                        .orElseThrow(() -> wrong("a campaign without flow_year")),
                deadline,
                cell("extended_to", LocalDate::parse, former, Campaign::extendedTo),
                cell("respondents", CampaignRow::kinds, former, one -> Optional.of(one.respondents()))
                        .orElse(Set.of()),
                text("collection", former, Campaign::collection),
                cell("access_url", URI::create, former, Campaign::accessUrl),
                text("access_word", former, Campaign::accessWord),
                text("statistical_form", former, Campaign::statisticalForm),
                text("guide", former, Campaign::guide),
                text("descriptive_form", former, Campaign::descriptiveForm),
                text("source", former, one -> Optional.of(one.source())).orElse(table.name()),
                status(status, former),
                table.hasColumn("status") ? status.equals("partial") : former != null && former.partial());
    }

    /** A partial account is from an official text as far as it goes. */
    private RuleStatus status(String status, @Nullable Campaign former) {
        return switch (status) {
            case "confirmed", "partial" -> RuleStatus.CONFIRMED;
            case "inferred" -> RuleStatus.INFERRED;
            case "" -> former == null || table.hasColumn("status") ? RuleStatus.INFERRED : former.status();
            default -> throw wrong("status is confirmed, partial or inferred, not '" + status + "'");
        };
    }

    private void checkWeekday(Optional<LocalDate> deadline) {
        Optional<String> weekday = row("weekday");
        if (weekday.isPresent()
                && !deadline.map(day -> day.getDayOfWeek().name())
                        .equals(weekday.map(day -> day.toUpperCase(Locale.ROOT)))) {
            throw wrong("the deadline " + deadline.orElse(null) + " is no " + weekday.get());
        }
    }

    private static Set<EntityKind> kinds(String words) {
        Set<EntityKind> kinds = new LinkedHashSet<>();
        for (String word : words.split("\\|", -1)) {
            kinds.add(EntityKind.ofWord(word.strip()).orElseThrow(() -> wrong("no kind of bodies: '" + word + "'")));
        }
        return kinds;
    }

    private Optional<String> text(String column, @Nullable Campaign former, Function<Campaign, Optional<String>> kept) {
        return cell(column, Function.identity(), former, kept);
    }

    private <T> Optional<T> cell(
            String column,
            Function<String, T> reading,
            @Nullable Campaign former,
            Function<Campaign, Optional<T>> kept) {
        if (table.hasColumn(column)) {
            return row.optional(column).map(String::strip).map(reading);
        }
        return former == null ? Optional.empty() : kept.apply(former);
    }

    private Optional<String> row(String column) {
        return table.hasColumn(column) ? row.optional(column).map(String::strip) : Optional.empty();
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason);
    }
}
