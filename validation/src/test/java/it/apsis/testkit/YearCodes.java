package it.apsis.testkit;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The codes that can be answered in one year, by what they go with. Immutable. */
final class YearCodes {
    private static final List<String> CORE_SUPPORT_GROUPS =
            List.of("21000", "22000", "23000", "31000", "32000", "51000");

    /** Categories that stand for bodies that are not listed one by one; all other categories ask for a finer code. */
    private static final List<String> REPORTABLE_CATEGORIES = List.of(
            "11000", "12000", "13000", "21000", "22000", "23000", "31000", "32000", "50000", "51000", "61000", "62000",
            "63000", "90000");

    private static final List<String> MULTILATERAL =
            List.of("41000", "42000", "43000", "44000", "45000", "46000", "47000");

    private static final Map<Integer, YearCodes> BY_YEAR = new ConcurrentHashMap<>();

    final int year;
    final List<String> aidTypes;
    final List<String> recipients;
    final List<String> plainPurposes;
    final List<String> productivePurposes;
    final List<String> refugeePurposes;
    final List<String> debtPurposes;
    final List<String> loans;
    final List<String> grants;
    final List<String> debtFinance;
    final List<String> targets;
    final List<CodeEntry> channels;
    final List<CodeEntry> governmentChannels;
    final List<CodeEntry> coreSupportChannels;
    final List<CodeEntry> multilateralCoreChannels;
    final List<CodeEntry> pooledProgrammeChannels;

    private YearCodes(int year) {
        this.year = year;
        CodeLists lists = CodeLists.bundled();
        aidTypes = codes(lists, "aid-types", code -> true);
        recipients = codes(lists, "recipients", code -> true);
        plainPurposes = codes(lists, "crs-purposes", code -> !isReserved(code));
        productivePurposes =
                plainPurposes.stream().filter(YearCodes::isProductive).toList();
        refugeePurposes = codes(lists, "crs-purposes", YearCodes::isRefugees);
        debtPurposes = codes(lists, "crs-purposes", code -> code.startsWith("600"));
        CodeList finance = lists.list("finance-types");
        grants = codes(lists, "finance-types", code -> finance.isWithin(code, "100", year));
        loans = codes(lists, "finance-types", code -> year < 2016 ? code.startsWith("41") : code.startsWith("42"));
        debtFinance = codes(lists, "finance-types", code -> code.length() == 3 && code.startsWith("6"));
        targets = codes(lists, "sdg-targets", code -> true);
        CodeList list = lists.list("channels");
        channels = list.answersIn(year).stream().filter(this::isFineEnough).toList();
        governmentChannels = channels(channel -> list.isWithin(channel.code(), "12000", year));
        coreSupportChannels = channels(
                channel -> modality(channel, "B01").orElseGet(() -> isWithinAny(list, channel, CORE_SUPPORT_GROUPS)));
        multilateralCoreChannels = channels(channel ->
                isMultilateral(list, channel) && modality(channel, "B02").orElse(true));
        pooledProgrammeChannels =
                channels(channel -> list.isWithin(channel.code(), "21000", year) || isMultilateral(list, channel));
    }

    static YearCodes of(int year) {
        return BY_YEAR.computeIfAbsent(year, YearCodes::new);
    }

    private List<String> codes(CodeLists lists, String id, Predicate<String> wanted) {
        return lists.list(id).answersIn(year).stream()
                .map(CodeEntry::code)
                .filter(wanted)
                .toList();
    }

    private List<CodeEntry> channels(Predicate<CodeEntry> wanted) {
        return channels.stream().filter(wanted).toList();
    }

    private boolean isFineEnough(CodeEntry channel) {
        return channel.attribute("level").filter("category"::equals).isEmpty()
                || REPORTABLE_CATEGORIES.contains(channel.code());
    }

    private boolean isMultilateral(CodeList list, CodeEntry channel) {
        return channel.attribute("level").filter("channel"::equals).isPresent()
                && isWithinAny(list, channel, MULTILATERAL);
    }

    private boolean isWithinAny(CodeList list, CodeEntry channel, List<String> groups) {
        return groups.stream().anyMatch(group -> list.isWithin(channel.code(), group, year));
    }

    /** Whether the list says that general contributions to it are of this type; empty where it does not say. */
    private static Optional<Boolean> modality(CodeEntry channel, String type) {
        return channel.attribute("core_modality_2020").map(type::equals);
    }

    private static boolean isReserved(String purpose) {
        return purpose.equals("51010")
                || purpose.equals("91010")
                || purpose.equals("99820")
                || purpose.startsWith("600")
                || isRefugees(purpose);
    }

    private static boolean isRefugees(String purpose) {
        return purpose.compareTo("93010") >= 0 && purpose.compareTo("93018") <= 0;
    }

    private static boolean isProductive(String purpose) {
        return Stream.of("240", "250").anyMatch(purpose::startsWith)
                || (purpose.compareTo("311") >= 0 && purpose.compareTo("333") < 0);
    }
}
