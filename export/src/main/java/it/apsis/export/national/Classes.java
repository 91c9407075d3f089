package it.apsis.export.national;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.text.Bilingual;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an activity belongs to, by the code lists of its year. */
final class Classes {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final int year;
    private final CodeList recipients;
    private final CodeList purposes;
    private final CodeList sectors;
    private final CodeList goals;
    private final CodeList aidTypes;
    private final CodeList channels;

    Classes(int year, CodeLists lists) {
        this.year = year;
        this.recipients = lists.list("recipients");
        this.purposes = lists.list("crs-purposes");
        this.sectors = lists.list("crs-sectors");
        this.goals = lists.list("sdg-targets");
        this.aidTypes = lists.list("aid-types");
        this.channels = lists.list("channels");
    }

    Group recipient(ActivityRecord activity) {
        return group(recipients, activity, "recipient", activity.recipient());
    }

    /** The group of countries that the list puts the recipient in; a region that is itself the recipient stays one. */
    Group region(ActivityRecord activity) {
        ActivityCode.Recipient recipient = activity.recipient();
        if (recipient == null) {
            return absent(activity, "recipient");
        }
        Optional<CodeEntry> entry = entry(recipients, recipient.value());
        if (entry.isEmpty()) {
            return Group.unknown(recipient.value());
        }
        String parent = entry.get().parent();
        boolean isRegion = entry.get().attribute("is_region").orElse("").equals("1");
        return region(isRegion || parent == null ? recipient.value() : parent);
    }

    private Group region(String code) {
        Group group = group(recipients, code);
        return new Group(
                code,
                new Bilingual(place(group.label().en()), place(group.label().it())));
    }

    /** "Africa, regional" is the name of a recipient; the region is Africa. */
    private static String place(String name) {
        return name.replaceFirst(", regionale?$", "");
    }

    Group aidType(ActivityRecord activity) {
        return group(aidTypes, activity, "aid_type", activity.aidType());
    }

    Group channel(ActivityRecord activity) {
        return group(channels, activity, "channel_code", activity.channelCode());
    }

    /** Exact, whatever the shares are: what they leave over, or take too much, is told apart. */
    Map<Group, BigDecimal> sectors(ActivityRecord activity) {
        Purposes answer = activity.purpose();
        if (answer == null) {
            return Map.of(absent(activity, "purpose"), BigDecimal.ONE);
        }
        Map<Group, BigDecimal> shares = new LinkedHashMap<>();
        BigDecimal left = BigDecimal.ONE;
        for (PurposeShare one : answer.shares()) {
            BigDecimal percent = one.percent();
            // A hundredth of a decimal number is a decimal number.
            BigDecimal share = percent == null ? BigDecimal.ONE : percent.divide(WHOLE);
            shares.merge(sector(one.purpose().value()), share, BigDecimal::add);
            left = left.subtract(share);
        }
        if (left.signum() != 0) {
            shares.put(Group.REMAINDER, left);
        }
        return shares;
    }

    private Group sector(String purpose) {
        Optional<CodeEntry> entry = entry(purposes, purpose);
        if (entry.isEmpty()) {
            return Group.unknown(purpose);
        }
        String sector = entry.get().parent();
        return sector == null ? group(purposes, purpose) : group(sectors, sector);
    }

    /** Goals, each once: a target counts for its goal. */
    Map<Group, BigDecimal> goals(ActivityRecord activity) {
        SdgFocus focus = activity.sdgFocus();
        if (focus == null) {
            return Map.of(absent(activity, "sdg_focus"), BigDecimal.ONE);
        }
        Map<Group, BigDecimal> found = new LinkedHashMap<>();
        for (ActivityCode.SustainableDevelopmentTarget target : focus.targets()) {
            String code = target.value();
            int point = code.indexOf('.');
            found.put(group(goals, point < 0 ? code : code.substring(0, point)), BigDecimal.ONE);
        }
        return found.isEmpty() ? Map.of(Group.NOT_STATED, BigDecimal.ONE) : found;
    }

    private Group group(CodeList list, ActivityRecord activity, String key, @Nullable ActivityCode code) {
        return code == null ? absent(activity, key) : group(list, code.value());
    }

    private Group group(CodeList list, String code) {
        return entry(list, code).map(entry -> new Group(code, entry.name())).orElseGet(() -> Group.unknown(code));
    }

    private Optional<CodeEntry> entry(CodeList list, String code) {
        return list.entry(code, year).or(() -> list.lastEntry(code));
    }

    static Group absent(ActivityRecord activity, String key) {
        return activity.unreadable().get(key) == null ? Group.NOT_STATED : Group.UNREADABLE;
    }
}
