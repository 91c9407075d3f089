package it.apsis.export.workbook;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.entity.Body;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.WorkbookWriter;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The workbook that a body fills in: one edition, one language. Immutable; the same template gives the same bytes. */
public final class WorkbookTemplate {
    /** How many activities fit where nobody says otherwise. */
    public static final int DEFAULT_ROWS = 200;

    /** How many activities fit at most: a body with more of them sends a file of its own system. */
    public static final int MOST_ROWS = 20_000;

    private final Questionnaire form;
    private final ReferenceData data;
    private final Language language;
    private final int rows;
    private final @Nullable String entity;
    private final @Nullable String bodyName;
    private final @Nullable List<Passage> notice;

    private WorkbookTemplate(
            Questionnaire form,
            ReferenceData data,
            Language language,
            int rows,
            @Nullable String entity,
            @Nullable String bodyName,
            @Nullable List<Passage> notice) {
        this.form = form;
        this.data = data;
        this.language = language;
        this.rows = rows;
        this.entity = entity;
        this.bodyName = bodyName;
        this.notice = notice == null ? null : List.copyOf(notice);
    }

    /**
     * The template of an edition, in Italian, for {@value #DEFAULT_ROWS} activities, with the notice of its campaign.
     *
     * @param flowYear the flow year of the edition
     * @param data where its code lists, its campaign and the names of bodies come from
     * @return the template
     * @throws IllegalArgumentException where there is no form of that year
     */
    public static WorkbookTemplate of(int flowYear, ReferenceData data) {
        return new WorkbookTemplate(
                StatisticalSurvey.form(flowYear), data, Language.ITALIAN, DEFAULT_ROWS, null, null, null);
    }

    /**
     * In another language.
     *
     * @param other the language
     * @return another template
     */
    public WorkbookTemplate in(Language other) {
        return new WorkbookTemplate(form, data, other, rows, entity, bodyName, notice);
    }

    /**
     * With room for more or fewer activities.
     *
     * @param count how many, from 1 to {@value #MOST_ROWS}
     * @return another template
     * @throws IllegalArgumentException where it is another number
     */
    public WorkbookTemplate withRows(int count) {
        if (count < 1 || count > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "A template has room for 1 to " + MOST_ROWS + " activities, not " + count);
        }
        return new WorkbookTemplate(form, data, language, count, entity, bodyName, notice);
    }

    /**
     * With the body that answers.
     *
     * @param code its code
     * @param name its name; null for the one of the register of bodies
     * @return another template
     */
    public WorkbookTemplate withRespondent(String code, @Nullable String name) {
        String title = name == null ? title(code) : name;
        return new WorkbookTemplate(form, data, language, rows, code, title, notice);
    }

    /**
     * With other words on the campaign: what is asked, of whom, by when, where.
     *
     * @param passages the passages, in the language of the template
     * @return another template
     */
    public WorkbookTemplate withNotice(List<Passage> passages) {
        return new WorkbookTemplate(form, data, language, rows, entity, bodyName, passages);
    }

    private @Nullable String title(String code) {
        try {
            return data.bodies().find(code).map(Body::title).orElse(null);
        } catch (IllegalArgumentException e) {
            // What an office wrote for its code may be no code at all.
            return null;
        }
    }

    private List<Passage> notice() {
        return notice != null
                ? notice
                : data.campaigns()
                        .find(form.flowYear())
                        .map(campaign -> Passage.of(campaign.notice(language)))
                        .orElse(List.of());
    }

    Questionnaire form() {
        return form;
    }

    ReferenceData data() {
        return data;
    }

    /**
     * The flow year of the edition.
     *
     * @return the year
     */
    public int flowYear() {
        return form.flowYear();
    }

    /**
     * Writes the template.
     *
     * @param out where to; flushed and not closed
     */
    public void write(OutputStream out) {
        write(out, List.of(), List.of());
    }

    /** Writes the template with activities in it, and with what has changed since they were written. */
    void write(OutputStream out, List<ActivityRow> filled, List<Change> changes) {
        Words words = Words.in(language);
        Styles styles = new Styles();
        int year = form.flowYear();
        ChoiceLists lists = new ChoiceLists(data.codeLists(), year, words);
        DataColumns columns = new DataColumns(form, lists, words);
        ActivitySheet activities =
                new ActivitySheet(year, columns, new Bounds(form, data.codeLists()), rows, filled, words, styles);
        DeclarationSheet declaration = new DeclarationSheet(year, entity, bodyName, words, styles);
        DescriptiveSheet descriptive = new DescriptiveSheet(DescriptiveSurvey.form(year), lists, words, styles);
        MarkSheet mark = new MarkSheet(facts(words));
        List<SheetPlan> plans = new ArrayList<>(List.of(activities.plan(), declaration.plan(), descriptive.plan()));
        // Last: by now every list that is offered is known.
        CodeSheet codes = new CodeSheet(Subject.RETURN, year, lists.used(), words, styles);
        plans.add(codes.plan());
        List<Consumer<SheetWriter>> content =
                new ArrayList<>(List.of(activities::write, declaration::write, descriptive::write, codes::write));
        if (!changes.isEmpty()) {
            ChangeSheet list = new ChangeSheet(year, changes, words, styles);
            plans.add(list.plan());
            content.add(list::write);
        }
        InstructionSheet instructions = new InstructionSheet(
                Subject.RETURN,
                year,
                notice(),
                plans.stream().map(SheetPlan::name).toList(),
                words,
                styles);
        plans.add(0, instructions.plan());
        content.add(0, instructions::write);
        plans.add(mark.plan());
        content.add(mark::write);
        WorkbookWriter workbook = new WorkbookWriter(out, styles, words.get("instructions.title", "year", year), plans);
        content.forEach(sheet -> sheet.accept(workbook.sheet()));
        workbook.finish();
    }

    private Map<String, String> facts(Words words) {
        return Map.of(
                WorkbookNames.KIND, form.name(),
                WorkbookNames.EDITION, Integer.toString(form.flowYear()),
                WorkbookNames.SCHEMA, data.codeLists().version(),
                WorkbookNames.LAYOUT, "labels-" + language.tag(),
                WorkbookNames.LANGUAGE, language.tag(),
                WorkbookNames.DATA_SHEET, ActivitySheet.name(form.flowYear(), words),
                WorkbookNames.DECLARATION_SHEET, words.get("sheet.declaration"));
    }
}
