package it.apsis.export.iati;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReturnWriter;
import it.apsis.export.xml.XmlOutput;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes activities one after the other, and keeps of each its identifier alone, in eight bytes. */
final class IatiReturnWriter implements ReturnWriter {
    private static final String ROOT = "iati-activities";

    private final OutputStream out;
    private final ReportingOrganisation reporter;
    private final String language;
    private final CodeLists lists;
    private @Nullable XmlOutput xml;
    private @Nullable ActivityElement activities;
    private boolean finished;

    IatiReturnWriter(OutputStream out, ReportingOrganisation reporter, String language, CodeLists lists) {
        this.out = out;
        this.reporter = reporter;
        this.language = language;
        this.lists = lists;
    }

    @Override
    public void begin(ReturnHead head) {
        if (xml != null) {
            throw new IllegalStateException("The document has begun");
        }
        XmlOutput output = XmlOutput.open(out);
        xml = output;
        output.start(ROOT);
        output.attribute("version", "2.03");
        Identifiers identifiers = new Identifiers(reporter, head.respondent());
        activities = new ActivityElement(
                output, reporter, language, identifiers, new IatiCodes(lists, head.flowYear()), head.flowYear());
    }

    @Override
    public void accept(ReturnRow row) {
        open();
        if (row instanceof ActivityRow activity && activities != null) {
            activities.write(activity);
        }
    }

    @Override
    public void finish() {
        XmlOutput output = open();
        finished = true;
        output.end();
        output.finish();
    }

    private XmlOutput open() {
        XmlOutput output = xml;
        if (output == null || finished) {
            throw new IllegalStateException(finished ? "The document has ended" : "The document has not begun");
        }
        return output;
    }
}
