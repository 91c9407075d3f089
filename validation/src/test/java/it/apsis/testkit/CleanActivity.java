package it.apsis.testkit;

import it.apsis.codelist.CodeEntry;
import it.apsis.statistical.ActivityCode.Agency;
import it.apsis.statistical.ActivityCode.AidType;
import it.apsis.statistical.ActivityCode.Channel;
import it.apsis.statistical.ActivityCode.Collaboration;
import it.apsis.statistical.ActivityCode.Currency;
import it.apsis.statistical.ActivityCode.Donor;
import it.apsis.statistical.ActivityCode.FinanceType;
import it.apsis.statistical.ActivityCode.FlowType;
import it.apsis.statistical.ActivityCode.Purpose;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes one activity that the guide is content with: first what it is, then what follows from that. One use. */
final class CleanActivity {
    private static final int FIRST_YEAR_OF_SEVERAL_PURPOSES = 2018;
    private static final int FIRST_YEAR_OF_TRIANGULAR = 2016;

    private final Choice choice;
    private final YearCodes codes;
    private final int year;
    private final String aidType;
    private final ActivityRecord.Builder builder = ActivityRecord.builder();

    private CleanActivity(Choice choice, YearCodes codes) {
        this.choice = choice;
        this.codes = codes;
        this.year = codes.year;
        this.aidType = choice.percent(30) ? "C01" : choice.of(codes.aidTypes);
    }

    /**
     * An activity.
     *
     * @param number unlike that of any other activity of the return
     */
    static ActivityRecord of(Choice choice, int flowYear, String institution, int number) {
        CleanActivity activity = new CleanActivity(choice, YearCodes.of(flowYear));
        activity.identify(institution);
        activity.describe(number);
        String purpose = activity.aim();
        activity.flag();
        String finance = activity.finance();
        new CleanMarkers(choice, flowYear, activity.builder).mark(activity.isWithoutMarkers(), purpose);
        new CleanAmounts(choice, activity.codes, activity.builder).fill(activity.aidType, finance, number);
        return activity.builder.build();
    }

    private void identify(String institution) {
        builder.reportingYear(year)
                .donor(new Donor("6"))
                .agency(new Agency("8"))
                .institution(institution)
                .flowType(new FlowType("10"))
                .currency(new Currency("918"))
                .aidType(new AidType(aidType));
        CodeEntry channel = choice.of(channels());
        builder.channelCode(new Channel(channel.code()));
        builder.channelName(choice.percent(50) ? Words.name(channel) : "Gruppo di lavoro " + choice.between(1, 99));
    }

    private List<CodeEntry> channels() {
        return switch (aidType.substring(0, 2)) {
            case "A0" -> codes.governmentChannels;
            case "B0" ->
                switch (kind()) {
                    case "B01" -> codes.coreSupportChannels;
                    case "B02" -> codes.multilateralCoreChannels;
                    case "B03" -> codes.pooledProgrammeChannels;
                    default -> codes.channels;
                };
            default -> codes.channels;
        };
    }

    /** The type, or the one that it is a part of. */
    private String kind() {
        return aidType.substring(0, 3);
    }

    private void describe(int number) {
        builder.title(Words.title(choice, number)).description(Words.description(choice));
        if (choice.percent(40)) {
            builder.donorProjectNumber("J" + choice.between(10, 99) + "B" + choice.between(10_000, 99_999));
        }
        if (isMultilateralCore()) {
            return;
        }
        if (choice.percent(50)) {
            builder.geographicalArea(choice.of("Louga", "Minas Gerais", "Béja", "Hòa Bình", "Kordofan meridionale"));
        }
        LocalDate start = LocalDate.of(year, choice.between(1, 12), choice.between(1, 28));
        if (choice.percent(60)) {
            builder.expectedStart(start);
        }
        if (choice.percent(60)) {
            builder.expectedCompletion(start.plusDays(choice.between(0, 1500)));
        }
    }

    private boolean isMultilateralCore() {
        return kind().equals("B02");
    }

    private boolean isRefugees() {
        return aidType.compareTo("H02") >= 0;
    }

    private boolean isWithoutMarkers() {
        return isMultilateralCore() || isRefugees() || aidType.equals("G01") || aidType.equals("F01");
    }

    /** Gives back the first purpose, or an empty text. */
    private String aim() {
        if (isMultilateralCore()) {
            return "";
        }
        boolean atHome = aidType.equals("G01") || aidType.startsWith("H");
        builder.recipient(new Recipient(atHome ? "998" : choice.of(codes.recipients)));
        Purposes purposes = switch (aidType) {
            case "A01" -> Purposes.of("51010");
            case "G01" -> Purposes.of("91010");
            case "H01" -> Purposes.of("99820");
            case "F01" -> Purposes.of(choice.of(codes.debtPurposes));
            default -> isRefugees() ? Purposes.of(choice.of(codes.refugeePurposes)) : plainPurposes();
        };
        builder.purpose(purposes);
        return purposes.first().value();
    }

    private Purposes plainPurposes() {
        if (year < FIRST_YEAR_OF_SEVERAL_PURPOSES || choice.percent(60)) {
            return Purposes.of(choice.of(choice.percent(70) ? codes.plainPurposes : codes.productivePurposes));
        }
        Set<String> several = new TreeSet<>();
        int count = choice.between(1, 4);
        while (several.size() < count) {
            several.add(choice.of(codes.plainPurposes));
        }
        return new Purposes(shares(new ArrayList<>(several)));
    }

    private List<PurposeShare> shares(List<String> purposes) {
        List<PurposeShare> shares = new ArrayList<>();
        BigDecimal rest = BigDecimal.valueOf(100);
        for (int i = 0; i < purposes.size(); i++) {
            boolean last = i == purposes.size() - 1;
            BigDecimal share =
                    last ? rest : BigDecimal.valueOf(choice.between(1, 60), 0).divide(BigDecimal.valueOf(4));
            rest = rest.subtract(share);
            shares.add(new PurposeShare(new Purpose(purposes.get(i)), share));
        }
        return shares;
    }

    private void flag() {
        if (choice.percent(30) && !aidType.equals("G01")) {
            builder.technicalCooperation(true);
        }
        if (choice.percent(20)) {
            builder.programmeBased(true);
        }
        if (choice.percent(30) && (aidType.equals("C01") || aidType.equals("B01"))) {
            builder.investmentProject(true);
        }
        if (choice.percent(10)) {
            builder.associatedFinancing(true);
        }
        builder.biMulti(new Collaboration(biMulti()));
    }

    private String biMulti() {
        return switch (kind()) {
            case "B01" -> choice.of("3", "7");
            case "B02" -> "2";
            case "E01", "E02" -> "1";
            default -> year >= FIRST_YEAR_OF_TRIANGULAR && choice.percent(10) ? "8" : "1";
        };
    }

    private String finance() {
        String finance = switch (kind()) {
            case "F01" -> choice.of(codes.debtFinance);
            case "C01", "B03", "B04", "D02" ->
                choice.percent(75) ? "110" : choice.of(choice.percent(60) ? codes.loans : codes.grants);
            case "B02" -> choice.of("110", "310", "311");
            default -> "110";
        };
        builder.financeType(new FinanceType(finance));
        return finance;
    }
}
