package it.apsis.export.dossier;

import it.apsis.codelist.CodeLists;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.export.ReturnWriter;
import it.apsis.export.html.Html;
import it.apsis.export.page.Page;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Column;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a dossier, activity by activity. */
final class DossierWriter implements ReturnWriter {
    private final OutputStream out;
    private final Language language;
    private final CodeLists lists;
    private final RowFindings findings;
    private final boolean personal;
    private @Nullable Dossier dossier;
    private boolean finished;

    DossierWriter(OutputStream out, Language language, CodeLists lists, RowFindings findings, boolean personal) {
        this.out = out;
        this.language = language;
        this.lists = lists;
        this.findings = findings;
        this.personal = personal;
    }

    @Override
    public void begin(ReturnHead head) {
        if (dossier != null) {
            throw new IllegalStateException("The document has begun");
        }
        try {
            dossier = new Dossier(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(ReturnRow row) {
        Dossier open = open();
        if (row instanceof ActivityRow activity) {
            try {
                open.write(activity);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void finish() {
        Dossier open = open();
        finished = true;
        try {
            open.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier open() {
        Dossier open = dossier;
        if (open == null || finished) {
            throw new IllegalStateException(finished ? "The document has ended" : "The document has not begun");
        }
        return open;
    }

    /** The document between its beginning and its end. */
    private final class Dossier {
        private final ReturnHead head;
        private final Questionnaire form;
        private final DossierAnswers answers;
        private final Page page;
        private final Html html;
        private long activities;
        private BigDecimal commitment = BigDecimal.ZERO;
        private BigDecimal disbursement = BigDecimal.ZERO;

        Dossier(ReturnHead head) throws IOException {
            this.head = head;
            this.form = StatisticalSurvey.form(head.flowYear());
            this.answers = new DossierAnswers(lists, language, head.flowYear());
            this.page = Page.begin(frame(head), out);
            this.html = page.html();
            findings.write(html);
            NilReturn nil = head.nilReturn();
            if (nil != null) {
                declaration(nil);
            }
        }

        private Page.Frame frame(ReturnHead of) {
            String respondent = of.respondent();
            return new Page.Frame(
                    language,
                    word("kicker"),
                    DossierWords.text("title", language, "year", String.valueOf(of.flowYear())),
                    respondent == null
                            ? word("subtitle")
                            : DossierWords.text("subtitle.body", language, "body", body(respondent)),
                    word("foot"));
        }

        private String body(String code) {
            return BodyRegister.bundled()
                    .find(code)
                    .map(Body::name)
                    .map(name -> name + " (" + code + ")")
                    .orElse(code);
        }

        private String word(String key) {
            return DossierWords.text(key, language);
        }

        private void declaration(NilReturn nil) throws IOException {
            html.open("section")
                    .line()
                    .element("h2", word("nil"))
                    .line()
                    .open("dl")
                    .line();
            entry(word("nil.entity"), List.of(body(nil.entity())), false);
            entry(word("nil.year"), List.of(String.valueOf(nil.year())), false);
            if (personal && nil.contact() != null) {
                entry(word("nil.contact"), List.of(nil.contact()), false);
            }
            if (nil.date() != null) {
                entry(word("nil.date"), List.of(nil.date().toString()), false);
            }
            html.close().line().close().line();
        }

        void write(ActivityRow row) throws IOException {
            ActivityRecord activity = row.activity();
            activities++;
            commitment = commitment.add(thousands(activity.commitment()));
            disbursement = disbursement.add(thousands(activity.disbursement()));
            html.open("section").attribute("id", "activity-" + activities).line();
            String title = activity.title();
            String number = DossierWords.text("activity", language, "number", answers.whole(activities));
            html.element("h2", title == null ? number : number + ": " + title).line();
            html.element("p", "definition", DossierWords.text("row", language, "row", String.valueOf(row.row())))
                    .line();
            findings.write(row.row(), html);
            String part = null;
            for (Field field : form.fields()) {
                part = answer(field, activity, part);
            }
            if (part != null) {
                html.close().line();
            }
            if (personal) {
                further(row);
            }
            html.close().line();
        }

        /** Writes an answer that is there; the heading of its part before the first of the part. */
        private @Nullable String answer(Field field, ActivityRecord activity, @Nullable String part)
                throws IOException {
            Unreadable unreadable = activity.unreadable().get(field.key());
            Question<ActivityRecord, ActivityRecord.Builder, ?> question =
                    ActivityQuestions.find(field.key()).orElse(null);
            List<String> lines = unreadable != null
                    ? List.of(unreadable.text() + " (" + word("unreadable") + ")")
                    : answers.lines(field, question == null ? null : question.get(activity));
            if (lines.isEmpty() || (field.isPersonal() && !personal)) {
                return part;
            }
            if (!field.part().equals(part)) {
                if (part != null) {
                    html.close().line();
                }
                html.element("h3", FieldWords.part(field.part()).in(language)).line();
                html.open("dl").line();
            }
            entry(field.label().in(language), lines, unreadable != null);
            return field.part();
        }

        private void further(ActivityRow row) throws IOException {
            html.open("dl").line();
            for (Column column : row.columns().all()) {
                String text = column.key() == null ? row.cell(column.position()) : "";
                if (!text.isBlank()) {
                    entry(column.header(), List.of(text), false);
                }
            }
            html.close().line();
        }

        private void entry(String label, List<String> lines, boolean wrong) throws IOException {
            html.open("div").element("dt", label);
            if (wrong) {
                html.open("dd", "wrong");
            } else {
                html.open("dd");
            }
            if (lines.size() == 1) {
                html.text(lines.get(0));
            } else {
                for (String line : lines) {
                    html.element("p", line);
                }
            }
            html.close().close().line();
        }

        private BigDecimal thousands(@Nullable Amount amount) {
            return amount == null ? BigDecimal.ZERO : amount.thousandEuro();
        }

        void end() throws IOException {
            if (activities > 0 || head.nilReturn() == null) {
                html.open("section").attribute("id", "totals").line();
                html.element("h2", word("totals")).line().open("dl").line();
                entry(word("activities"), List.of(answers.whole(activities)), false);
                entry(word("commitment"), List.of(total(commitment)), false);
                entry(word("disbursement"), List.of(total(disbursement)), false);
                html.close().line().close().line();
            }
            page.end(word("foot"));
        }

        private String total(BigDecimal sum) {
            return DossierWords.text("thousands", language, "amount", answers.amount(sum));
        }
    }
}
