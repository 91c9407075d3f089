package it.apsis.export.iati;

import it.apsis.export.xml.XmlOutput;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes activities, their parts in the order that the schema asks. */
final class ActivityElement {
    /** Names of Italian bodies are Italian, whatever the language of the texts. */
    private static final String ITALIAN = "it";

    private static final String NO_DATE = "No date was notified; the year of the flows stands for it";

    private final XmlOutput xml;
    private final ReportingOrganisation reporter;
    private final String language;
    private final Identifiers identifiers;
    private final Classifications classifications;
    private final IatiCodes codes;
    private final int flowYear;

    ActivityElement(
            XmlOutput xml,
            ReportingOrganisation reporter,
            String language,
            Identifiers identifiers,
            IatiCodes codes,
            int flowYear) {
        this.xml = xml;
        this.reporter = reporter;
        this.language = language;
        this.identifiers = identifiers;
        this.classifications = new Classifications(xml, codes);
        this.codes = codes;
        this.flowYear = flowYear;
    }

    void write(ActivityRow row) {
        ActivityRecord activity = row.activity();
        Integer answered = activity.reportingYear();
        int year = answered == null ? flowYear : answered;
        xml.start("iati-activity");
        xml.language(language);
        xml.attribute("default-currency", currency(activity));
        xml.attribute("humanitarian", Classifications.isHumanitarian(activity) ? "true" : null);
        xml.start("iati-identifier");
        xml.text(identifiers.next(activity, year, row.row()));
        xml.end();
        organisations(activity);
        dates(activity, year);
        classifications.write(activity);
        transactions(activity, year);
        classifications.writeFlags(activity);
        xml.end();
    }

    private String currency(ActivityRecord activity) {
        ActivityCode.Currency currency = activity.currency();
        return codes.currency(currency == null ? "" : currency.value());
    }

    private void organisations(ActivityRecord activity) {
        String body = text(activity.institution());
        xml.start("reporting-org");
        xml.attribute("ref", reporter.ref());
        xml.attribute("type", reporter.type());
        xml.attribute("secondary-reporter", String.valueOf(reporter.secondary()));
        narrative(reporterName(body), ITALIAN);
        xml.end();
        texts("title", text(activity.title()));
        texts("description", text(activity.description()));
        for (String role : new String[] {"1", "2", "3"}) {
            xml.start("participating-org");
            xml.attribute("ref", reporter.isShared() ? agency(activity) : reporter.ref());
            xml.attribute("type", ReportingOrganisation.LOCAL_ADMINISTRATIONS.type());
            xml.attribute("role", role);
            named(body, ITALIAN);
            xml.end();
        }
        implementer(activity);
        identifier(activity.donorProjectNumber(), "A1");
        identifier(activity.crsId() == null ? null : activity.crsId().value(), "A2");
    }

    private String reporterName(String body) {
        String name = reporter.name();
        if (name != null) {
            return name;
        }
        return body.isBlank() ? reporter.ref() : body;
    }

    private static String agency(ActivityRecord activity) {
        ActivityCode.Donor donor = activity.donor();
        ActivityCode.Agency agency = activity.agency();
        return donor == null || agency == null
                ? ReportingOrganisation.LOCAL_ADMINISTRATIONS.ref()
                : "XM-DAC-" + donor.value() + "-" + agency.value();
    }

    private void implementer(ActivityRecord activity) {
        ActivityCode.Channel channel = activity.channelCode();
        String name = text(activity.channelName());
        String code = channel != null && IatiCodes.has("channels", channel.value()) ? channel.value() : null;
        if (code != null || !name.isBlank()) {
            xml.start("participating-org");
            xml.attribute("role", "4");
            xml.attribute("crs-channel-code", code);
            named(name, language);
            xml.end();
        }
    }

    private void identifier(@Nullable String ref, String type) {
        if (ref != null && !ref.isBlank()) {
            xml.empty("other-identifier", "ref", ref, "type", type);
        }
    }

    private void dates(ActivityRecord activity, int year) {
        LocalDate start = activity.expectedStart();
        LocalDate end = activity.expectedCompletion();
        xml.empty("activity-status", "code", status(start, end, year));
        if (start == null && end == null) {
            LocalDate committed = activity.commitmentDate();
            date("1", committed == null ? LocalDate.of(year, 1, 1) : committed, committed == null);
        }
        date("1", start, false);
        date("3", end, false);
    }

    private void date(String type, @Nullable LocalDate day, boolean derived) {
        if (day != null) {
            xml.start("activity-date");
            xml.attribute("type", type);
            xml.attribute("iso-date", day.toString());
            if (derived) {
                narrative(NO_DATE, "en");
            }
            xml.end();
        }
    }

    /** At the end of the flow year: closed (4), still a plan (1), or under way (2). */
    private static String status(@Nullable LocalDate start, @Nullable LocalDate end, int year) {
        if (end != null && end.getYear() <= year) {
            return "4";
        }
        return start != null && start.getYear() > year ? "1" : "2";
    }

    private void transactions(ActivityRecord activity, int year) {
        LocalDate committed = activity.commitmentDate();
        LocalDate endOfYear = LocalDate.of(year, 12, 31);
        transaction("2", activity.commitment(), committed == null ? endOfYear : committed);
        transaction("3", activity.disbursement(), endOfYear);
    }

    private void transaction(String type, @Nullable Amount amount, LocalDate day) {
        if (amount != null && amount.signum() != 0) {
            xml.start("transaction");
            xml.empty("transaction-type", "code", type);
            xml.empty("transaction-date", "iso-date", day.toString());
            xml.start("value");
            xml.attribute("value-date", day.toString());
            xml.text(amount.euro().toPlainString());
            xml.end();
            xml.end();
        }
    }

    private void texts(String element, String text) {
        xml.start(element);
        narrative(text, language);
        xml.end();
    }

    private void named(String name, String tongue) {
        if (!name.isBlank()) {
            narrative(name, tongue);
        }
    }

    private void narrative(String text, String tongue) {
        xml.start("narrative");
        xml.language(tongue);
        xml.text(text);
        xml.end();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
