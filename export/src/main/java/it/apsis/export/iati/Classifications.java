package it.apsis.export.iati;

import it.apsis.codelist.CodeEntry;
import it.apsis.export.xml.XmlOutput;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes where an activity takes place, what it is about, and of what kind it is. */
final class Classifications {
    /** Emergency response, reconstruction, and prevention of disasters. */
    private static final Set<String> HUMANITARIAN = Set.of("720", "730", "740");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String CODE = "code";
    private static final String VOCABULARY = "vocabulary";

    private final XmlOutput xml;
    private final IatiCodes codes;

    Classifications(XmlOutput xml, IatiCodes codes) {
        this.xml = xml;
        this.codes = codes;
    }

    static boolean isHumanitarian(ActivityRecord activity) {
        Purposes purposes = activity.purpose();
        return purposes != null
                && purposes.shares().stream()
                        .anyMatch(share -> HUMANITARIAN.contains(share.purpose().sector()));
    }

    void write(ActivityRecord activity) {
        recipient(activity.recipient());
        sectors(activity.purpose());
        tags(activity);
        markers(activity);
        code("collaboration-type", "collaboration", activity.biMulti());
        code("default-flow-type", "flow-types", activity.flowType());
        code("default-finance-type", "finance-types", activity.financeType());
        code("default-aid-type", "aid-types", activity.aidType());
        tying(activity);
    }

    private void recipient(ActivityCode.@Nullable Recipient recipient) {
        Optional<CodeEntry> entry = recipient == null ? Optional.empty() : codes.recipient(recipient.value());
        if (entry.isPresent()) {
            Optional<String> country = entry.get().attribute("iso2");
            if (country.isPresent()) {
                xml.empty("recipient-country", CODE, country.get());
            } else {
                xml.empty("recipient-region", CODE, entry.get().code(), VOCABULARY, "1");
            }
        }
    }

    /** Shares count within a vocabulary: where one purpose is not in it, all are told by their sectors. */
    private void sectors(@Nullable Purposes purposes) {
        if (purposes == null) {
            return;
        }
        boolean listed = purposes.shares().stream()
                .allMatch(share -> IatiCodes.has("crs-purposes", share.purpose().value()));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (PurposeShare share : purposes.shares()) {
            BigDecimal percent = share.percent();
            shares.merge(
                    listed ? share.purpose().value() : share.purpose().sector(),
                    percent == null ? WHOLE : percent,
                    BigDecimal::add);
        }
        shares.forEach((code, share) -> xml.empty(
                "sector",
                VOCABULARY,
                listed ? "1" : "2",
                CODE,
                code,
                "percentage",
                shares.size() == 1 && share.compareTo(WHOLE) == 0 ? null : share.toPlainString()));
    }

    /** Goals (vocabulary 2), targets (3), and keywords as the survey's own (99). */
    private void tags(ActivityRecord activity) {
        SdgFocus focus = activity.sdgFocus();
        if (focus != null) {
            for (ActivityCode.SustainableDevelopmentTarget target : focus.targets()) {
                String code = target.value();
                if (IatiCodes.has("sdg-targets", code)) {
                    xml.empty("tag", VOCABULARY, code.equals(target.goal()) ? "2" : "3", CODE, code);
                }
            }
        }
        Keywords keywords = activity.keywords();
        if (keywords != null) {
            keywords.tags().forEach(tag -> xml.empty("tag", VOCABULARY, "99", CODE, tag));
        }
    }

    private void markers(ActivityRecord activity) {
        ActivityQuestions.all().forEach(question -> {
            String marker = IatiCodes.MARKERS.get(question.key());
            Object score = marker == null ? null : question.get(activity);
            if (score != null) {
                xml.empty("policy-marker", VOCABULARY, "1", CODE, marker, "significance", score.toString());
            }
        });
    }

    private void code(String element, String list, @Nullable ActivityCode code) {
        if (code != null && IatiCodes.has(list, code.value())) {
            xml.empty(element, CODE, code.value());
        }
    }

    /** Only where the commitment is of one kind; IATI has no word for a mixture. */
    private void tying(ActivityRecord activity) {
        List<String> kinds = new ArrayList<>();
        kind(kinds, activity.partiallyUntied(), "3");
        kind(kinds, activity.tied(), "4");
        kind(kinds, activity.untied(), "5");
        if (kinds.size() == 1) {
            xml.empty("default-tied-status", CODE, kinds.get(0));
        }
    }

    private static void kind(List<String> kinds, @Nullable Amount amount, String code) {
        if (amount != null && amount.isPositive()) {
            kinds.add(code);
        }
    }

    /** The flags of the CRS form: behind the transactions. */
    void writeFlags(ActivityRecord activity) {
        List<String> flags = new ArrayList<>();
        flag(flags, activity.technicalCooperation(), "1");
        flag(flags, activity.programmeBased(), "2");
        flag(flags, activity.investmentProject(), "3");
        flag(flags, activity.associatedFinancing(), "4");
        if (!flags.isEmpty()) {
            xml.start("crs-add");
            flags.forEach(flag -> xml.empty("other-flags", CODE, flag, "significance", "1"));
            xml.end();
        }
    }

    private static void flag(List<String> flags, @Nullable Boolean answer, String code) {
        if (Boolean.TRUE.equals(answer)) {
            flags.add(code);
        }
    }
}
