package it.apsis.export.form;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.wording.FieldWords;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.Map;

/** What the questionnaires and their parts are called. */
final class FormWords {
    private static final Map<String, Bilingual> TITLES = Map.of(
            StatisticalSurvey.NAME,
                    new Bilingual(
                            "Statistical return of official development assistance",
                            "Scheda statistica dell'aiuto pubblico allo sviluppo"),
            DescriptiveSurvey.NAME,
                    new Bilingual(
                            "Descriptive questionnaire on decentralised co-operation",
                            "Questionario descrittivo sulla cooperazione decentrata"),
            PracticeCollection.NAME,
                    new Bilingual(
                            "Sheet of a practice of social services", "Scheda di una pratica di servizio sociale"));

    static final Bilingual CONTENTS = new Bilingual("Contents", "Indice");
    static final Bilingual CODE = new Bilingual("Code", "Codice");
    static final Bilingual NAME = new Bilingual("Name", "Nome");
    static final Bilingual LISTS = new Bilingual("Code lists", "Elenchi di codici");
    static final Bilingual KICKER = new Bilingual(
            "Surveys of ANCI on the work of municipalities", "Rilevazioni dell'ANCI sull'attività dei Comuni");
    static final Bilingual SUBTITLE = new Bilingual(
            "The questions, how to answer them, and the codes of the year.",
            "Le domande, come si risponde, e i codici dell'anno.");
    static final Bilingual FOOT = new Bilingual(
            "Parts and words of this form are a reconstruction where no official text was at hand.",
            "Parti e parole di questo modulo sono una ricostruzione dove mancava un testo ufficiale.");

    private static final Map<Obligation, Bilingual> OBLIGATIONS = Map.of(
            Obligation.MANDATORY, new Bilingual("mandatory", "obbligatoria"),
            Obligation.CONDITIONAL, new Bilingual("where it applies", "se ricorre"),
            Obligation.OPTIONAL, new Bilingual("optional", "facoltativa"));

    private FormWords() {}

    static Bilingual title(Questionnaire form) {
        Bilingual title = TITLES.getOrDefault(form.name(), Bilingual.same(form.name()));
        return new Bilingual(title.en() + " " + form.flowYear(), title.it() + " " + form.flowYear());
    }

    /** Returns what a part is called; the sheet of a practice has one part alone. */
    static Bilingual part(String part) {
        return part.isEmpty() ? new Bilingual("The practice", "La pratica") : FieldWords.part(part);
    }

    static Bilingual atMost(int length) {
        return new Bilingual("at most " + length + " characters", "al massimo " + length + " caratteri");
    }

    static Bilingual list(String id) {
        return new Bilingual("list " + id, "elenco " + id);
    }

    static Bilingual obligation(Obligation obligation) {
        return OBLIGATIONS.getOrDefault(obligation, Bilingual.same(""));
    }
}
