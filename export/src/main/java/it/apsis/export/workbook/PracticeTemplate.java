package it.apsis.export.workbook;

import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.WorkbookWriter;
import it.apsis.practice.PracticeCollection;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The workbook in which practice sheets are collected, one sheet a row. The same template gives the same bytes. */
public final class PracticeTemplate {
    private final Questionnaire form;
    private final ReferenceData data;
    private final Words words;
    private final int rows;

    private PracticeTemplate(int year, ReferenceData data, Language language, int rows) {
        this.form = PracticeCollection.form(year);
        this.data = data;
        this.words = Words.in(language);
        this.rows = rows;
    }

    /**
     * Writes the template of a year.
     *
     * @param year the year of the collection
     * @param data where code lists come from
     * @param language the language of the words
     * @param rows room for how many sheets, from 1 to {@value WorkbookTemplate#MOST_ROWS}
     * @param out where to; flushed and not closed
     * @throws IllegalArgumentException where there is no collection of that year, or there is room for none
     */
    public static void write(int year, ReferenceData data, Language language, int rows, OutputStream out) {
        if (rows < 1 || rows > WorkbookTemplate.MOST_ROWS) {
            throw new IllegalArgumentException(
                    "A template has room for 1 to " + WorkbookTemplate.MOST_ROWS + " sheets, not " + rows);
        }
        new PracticeTemplate(year, data, language, rows).write(out);
    }

    private void write(OutputStream out) {
        int year = form.flowYear();
        Styles styles = new Styles();
        ChoiceLists lists = new ChoiceLists(data.codeLists(), year, words);
        PracticeRowsSheet sheets = new PracticeRowsSheet(form, rows, lists, words, styles);
        SheetPlan plan = sheets.plan();
        // Last: by now every list that is offered is known.
        CodeSheet codes = new CodeSheet(Subject.PRACTICES, year, lists.used(), words, styles);
        SheetPlan codePlan = codes.plan();
        InstructionSheet instructions = new InstructionSheet(
                Subject.PRACTICES, year, List.of(about()), List.of(plan.name(), codePlan.name()), words, styles);
        MarkSheet mark = new MarkSheet(Map.of(
                WorkbookNames.KIND, form.name(),
                WorkbookNames.EDITION, Integer.toString(year),
                WorkbookNames.SCHEMA, data.codeLists().version(),
                WorkbookNames.LANGUAGE, words.language().tag(),
                WorkbookNames.DATA_SHEET, plan.name()));
        WorkbookWriter workbook = new WorkbookWriter(
                out,
                styles,
                words.get("practices.title", "year", year),
                List.of(instructions.plan(), plan, codePlan, mark.plan()));
        instructions.write(workbook.sheet());
        sheets.write(workbook.sheet());
        codes.write(workbook.sheet());
        mark.write(workbook.sheet());
        workbook.finish();
    }

    private Passage about() {
        List<Passage.Line> lines = new ArrayList<>();
        String note = PracticeCollection.note().in(words.language());
        for (int i = 1; words.find("practices.about." + i).isPresent(); i++) {
            lines.add(new Passage.Line(words.get("practices.about." + i, "note", note), null));
        }
        return new Passage(words.get("practices.about.heading"), lines);
    }
}
