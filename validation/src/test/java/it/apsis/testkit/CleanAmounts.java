package it.apsis.testkit;

import it.apsis.statistical.ActivityCode.Nature;
import it.apsis.statistical.ActivityCode.RepaymentType;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Fills in what was committed and paid, and what depends on it. */
final class CleanAmounts {
    private static final int FIRST_YEAR_OF_NET = 2017;
    private static final String NEW = "1";
    private static final String EARLIER = "3";
    private static final String DERIVED = "8";

    private final Choice choice;
    private final YearCodes codes;
    private final ActivityRecord.Builder builder;

    CleanAmounts(Choice choice, YearCodes codes, ActivityRecord.Builder builder) {
        this.choice = choice;
        this.codes = codes;
        this.builder = builder;
    }

    void fill(String aidType, String finance, int number) {
        String nature = nature(aidType);
        Amount commitment = commitment(nature);
        Amount disbursement = disbursement(nature, commitment);
        boolean earlier = nature.equals(EARLIER) || !commitment.isPositive();
        builder.natureOfSubmission(new Nature(nature))
                .commitment(commitment)
                .disbursement(disbursement)
                .crsId(number(earlier, number));
        if (commitment.isPositive()) {
            builder.commitmentDate(LocalDate.of(codes.year, choice.between(1, 12), choice.between(1, 28)));
            tying(commitment);
            parts(aidType, commitment);
        }
        if (aidType.equals("C01") && disbursement.isPositive() && choice.percent(20)) {
            builder.expertsDisbursement(choice.upTo(disbursement));
        }
        if (choice.percent(5)) {
            builder.received(choice.of(Amount.ZERO, choice.amount()));
        }
        boolean mere = nature.equals(EARLIER) && commitment.signum() == 0;
        if (!mere && codes.loans.contains(finance)) {
            loan();
        }
    }

    private String nature(String aidType) {
        if (aidType.compareTo("H02") >= 0) {
            return DERIVED;
        }
        return choice.of(
                NEW, NEW, NEW, EARLIER, EARLIER, "2", "5", DERIVED, codes.year >= FIRST_YEAR_OF_NET ? "9" : NEW);
    }

    private Amount commitment(String nature) {
        return switch (nature) {
            case EARLIER -> choice.of(Amount.ZERO, Amount.ZERO, choice.amount(), negative());
            case "2", "9" -> choice.of(choice.amount(), choice.amount(), Amount.ZERO, negative());
            case "5" -> choice.of(choice.amount(), choice.amount(), Amount.ZERO);
            default -> choice.amount();
        };
    }

    private Amount negative() {
        return Amount.of(choice.amount().thousandEuro().negate());
    }

    private Amount disbursement(String nature, Amount commitment) {
        return switch (nature) {
            case NEW -> choice.percent(20) ? Amount.ZERO : choice.upTo(commitment);
            case DERIVED -> commitment;
            case EARLIER, "2", "9" -> choice.percent(10) ? negative() : choice.amount();
            default -> choice.amount();
        };
    }

    /** Unlike the number of any other activity; that of an earlier year where nothing is committed anew. */
    private CrsId number(boolean earlier, int number) {
        if (choice.percent(40)) {
            return null;
        }
        int year = earlier ? codes.year - choice.between(1, 9) : codes.year;
        return new CrsId(String.format(Locale.ROOT, "%d%06d", year, number));
    }

    private void tying(Amount commitment) {
        Amount first = choice.upTo(commitment);
        BigDecimal rest = commitment.thousandEuro().subtract(first.thousandEuro());
        switch (choice.between(0, 3)) {
            case 0 -> builder.untied(commitment);
            case 1 -> builder.tied(commitment).untied(Amount.ZERO);
            case 2 -> builder.partiallyUntied(first).tied(Amount.of(rest));
            default -> builder.untied(first).partiallyUntied(Amount.ZERO).tied(Amount.of(rest));
        }
    }

    private void parts(String aidType, Amount commitment) {
        ActivityRecord soFar = builder.build();
        if (soFar.investmentProject() != null && choice.percent(30)) {
            builder.investmentRelatedTc(choice.upTo(commitment));
        }
        if (soFar.associatedFinancing() != null) {
            builder.exportCredit(choice.amount());
        }
        if (aidType.equals("C01") && choice.percent(20)) {
            builder.expertsCommitment(choice.upTo(commitment));
        }
    }

    private void loan() {
        LocalDate first = LocalDate.of(codes.year, choice.between(1, 12), choice.between(1, 28));
        Amount outstanding = choice.amount();
        builder.repaymentType(new RepaymentType(choice.of("1", "2", "3", "5")))
                .repaymentsPerYear(choice.of(1, 2, 4, 12))
                .interestRate(new InterestRate(choice.of("0", "05200", "00150")))
                .firstRepayment(first)
                .finalRepayment(first.plusYears(choice.between(0, 40)))
                .interestReceived(choice.of(Amount.ZERO, choice.amount()))
                .outstanding(outstanding)
                .futurePrincipal(choice.amount())
                .futureInterest(choice.amount());
        if (choice.percent(50)) {
            builder.arrearsPrincipal(choice.upTo(outstanding))
                    .arrearsInterest(choice.amount())
                    .secondInterestRate(new InterestRate("01000"));
        }
    }
}
