package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Column;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.PartialReport;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The two rules say what is said by somebody who keeps all rows at hand and compares them. */
class RepetitionRulesProperties {
    private static final int YEAR = 2020;
    private static final int ALL = 0;

    private static final SurveyValidator VALIDATOR = Returns.validator(Returns.rules(RepetitionRules.all()));

    private static final ReturnColumns COLUMNS = ReturnColumns.ofSheet(List.of(
            new Column(0, "CRS", "crs_id"), new Column(1, "Country", "recipient"), new Column(2, "Title", "title")));

    private static final ReturnHead HEAD = new ReturnHead(
            StatisticalSurvey.form(YEAR), true, "keys", null, null, Place.row(1, 1), COLUMNS, null, null, List.of());

    private static final List<String> TITLES = List.of(
            "Water for the schools of Louga",
            "  water FOR the\u00a0schools\u2003ofLouga ",
            "Water for the schools of Kolda",
            "A",
            "a",
            "\u00c8 l'acqua di tutti\u2019",
            "\u00e8  L'acqua di tutti\u2019",
            "\u00e8  L'acqua di tutti'",
            "aaaa bbbb",
            "bbbb aaaa",
            "\0",
            " ",
            "x".repeat(300),
            "X".repeat(299));

    private static ActivityRecord activity(SplittableRandom random) {
        ActivityRecord.Builder builder = ActivityRecord.builder();
        builder.crsId(chance(random) ? null : new CrsId("202000000" + random.nextInt(3)));
        builder.recipient(chance(random) ? null : new ActivityCode.Recipient(random.nextBoolean() ? "248" : "998"));
        builder.channelCode(
                chance(random) ? null : new ActivityCode.Channel(random.nextInt(3) > 0 ? "22000" : "12000"));
        builder.purpose(chance(random) ? null : purposes(random));
        builder.title(chance(random) ? null : TITLES.get(random.nextInt(TITLES.size())));
        builder.commitment(chance(random) ? null : amount(random));
        builder.disbursement(chance(random) ? null : amount(random));
        return builder.build();
    }

    /** The same with another title, which may make no difference. */
    private static ActivityRecord nearly(SplittableRandom random, ActivityRecord activity) {
        return ActivityRecord.builder()
                .from(activity)
                .title(TITLES.get(random.nextInt(TITLES.size())))
                .build();
    }

    private static boolean chance(SplittableRandom random) {
        return random.nextInt(8) == 0;
    }

    private static Amount amount(SplittableRandom random) {
        return Amount.of(List.of("1", "1.00", "0.1", "100").get(random.nextInt(4)));
    }

    private static Purposes purposes(SplittableRandom random) {
        PurposeShare water = new PurposeShare(new ActivityCode.Purpose("14030"), BigDecimal.valueOf(40));
        PurposeShare schools = new PurposeShare(new ActivityCode.Purpose("11220"), BigDecimal.valueOf(60));
        return switch (random.nextInt(4)) {
            case 0 -> Purposes.of("14030");
            case 1 -> Purposes.of("11220");
            case 2 -> new Purposes(List.of(water, schools));
            default -> new Purposes(List.of(schools, water));
        };
    }

    private static List<ActivityRow> rows(SplittableRandom random, int count) {
        List<ActivityRow> rows = new ArrayList<>();
        long row = 1;
        long line = 1;
        for (int i = 0; i < count; i++) {
            row += random.nextInt(20) == 0 ? 100_000 : 1;
            line += random.nextInt(20) == 0 ? 70_000 : random.nextInt(1, 3);
            ActivityRecord activity = i > 0 && random.nextInt(4) == 0
                    ? nearly(random, rows.get(random.nextInt(i)).activity())
                    : activity(random);
            CrsId number = activity.crsId();
            ActivityCode.Recipient recipient = activity.recipient();
            String[] cells = {
                number == null ? "?" : " ".repeat(random.nextInt(3)) + number.value(),
                recipient == null ? "n.d." : recipient.value() + " ".repeat(random.nextInt(3)),
                "t"
            };
            rows.add(ActivityRow.read(COLUMNS, row, line, activity, cells, List.of()));
        }
        return rows;
    }

    /** What the rules say, said simply. */
    private static TreeMap<String, String> expected(List<ActivityRow> rows) {
        TreeMap<String, String> expected = new TreeMap<>();
        Map<String, ActivityRow> byNumber = new HashMap<>();
        Map<List<Object>, ActivityRow> byLooks = new HashMap<>();
        for (ActivityRow row : rows) {
            ActivityRecord activity = row.activity();
            if (activity.crsId() != null) {
                ActivityRow first = byNumber.putIfAbsent(activity.crsId().value(), row);
                if (first != null
                        && (differ(activity.recipient(), first.activity().recipient())
                                || differ(
                                        codes(activity.purpose()),
                                        codes(first.activity().purpose())))) {
                    expected.put(name("crs_id_repeated", row.row()), said(row, "CRS", row.cell(0), first));
                }
            }
            if (activity.title() != null && (activity.commitment() != null || activity.disbursement() != null)) {
                ActivityRow first = byLooks.putIfAbsent(looks(activity), row);
                if (first != null) {
                    expected.put(name("activity_repeated", row.row()), said(row, "Country", row.cell(1), first));
                }
            }
        }
        return expected;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static @Nullable Set<String> codes(@Nullable Purposes purposes) {
        return purposes == null
                ? null
                : purposes.shares().stream()
                        .map(share -> share.purpose().value())
                        .collect(Collectors.toSet());
    }

    private static List<Object> looks(ActivityRecord activity) {
        String title = Objects.requireNonNull(activity.title())
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Arrays.asList(
                activity.recipient(),
                activity.channelCode(),
                codes(activity.purpose()),
                title,
                activity.commitment(),
                activity.disbursement());
    }

    private static String name(String code, long row) {
        return String.format("%08d %s", row, code);
    }

    private static String said(ActivityRow row, String column, String text, ActivityRow first) {
        return row.line() + " " + column + " '" + text + "' as in " + first.row();
    }

    private static Map<String, String> said(List<Finding> findings) {
        Map<String, String> said = new TreeMap<>();
        for (Finding finding : findings) {
            Place place = finding.place();
            String before = said.put(
                    name(finding.code(), place.row()),
                    place.line() + " " + place.column() + " '" + finding.value() + "' as in "
                            + finding.attributes().text("first_row").orElse("?"));
            assertThat(before).isNull();
        }
        return said;
    }

    private static PartialReport merged(List<PartialReport> parts, long seed) {
        List<PartialReport> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream().reduce(PartialReport::merge).orElseThrow();
    }

    @Property(tries = 300)
    void sayWhatIsSaidByComparingAllRows(
            @ForAll @IntRange(min = 0, max = 200) int count,
            @ForAll @IntRange(min = 0, max = 40) int cap,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurveyValidator validator = VALIDATOR.keeping(cap);
        List<ActivityRow> rows = rows(random, count);
        TreeMap<String, String> expected = expected(rows);

        ValidationSession session = validator.begin(HEAD);
        rows.forEach(session::accept);
        ReturnTail tail = new ReturnTail(count, 0, null, List.of());
        ValidationReport whole = session.finish(tail);
        List<ValidationSession> sessions =
                Stream.generate(() -> validator.begin(HEAD)).limit(parts).toList();
        rows.forEach(row -> sessions.get(random.nextInt(parts)).accept(row));
        List<PartialReport> divided =
                sessions.stream().map(ValidationSession::part).toList();
        ValidationReport inParts = validator.report(HEAD, merged(divided, seed), tail);
        List<PartialReport> settled = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int bucket = i;
            List<PartialReport> keys =
                    divided.stream().map(part -> part.byKey(parts).get(bucket)).toList();
            settled.add(validator.settle(HEAD, merged(keys, seed)));
        }
        ValidationReport byKey = validator.report(HEAD, merged(settled, seed), tail);

        for (ValidationReport report : List.of(whole, inParts, byKey)) {
            assertThat(report.findings()).isEqualTo(whole.findings());
            assertThat(report.byCode().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(expected.size());
            assertThat(report.truncated()).isEqualTo(cap != ALL && expected.size() > cap);
        }
        Map<String, String> kept = said(whole.findings());
        assertThat(kept).hasSize(cap == ALL ? expected.size() : Math.min(cap, expected.size()));
        assertThat(expected).containsAllEntriesOf(kept);
        // Those that are kept are the first.
        kept.keySet().stream()
                .reduce((one, other) -> other)
                .ifPresent(last -> assertThat(
                                expected.headMap(last.substring(0, 8)).keySet())
                        .isSubsetOf(kept.keySet()));
    }
}
