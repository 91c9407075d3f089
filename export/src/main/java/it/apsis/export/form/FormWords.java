package it.apsis.export.form;

import it.apsis.descriptive.DescriptiveSurvey;
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

    private static final Map<String, Bilingual> PARTS = Map.ofEntries(
            Map.entry("identification", new Bilingual("Identification", "Identificazione")),
            Map.entry("basic", new Bilingual("Basic data", "Dati di base")),
            Map.entry("supplementary", new Bilingual("Supplementary data", "Dati supplementari")),
            Map.entry("volume", new Bilingual("Amounts", "Importi")),
            Map.entry("loans", new Bilingual("Loans", "Prestiti")),
            Map.entry("respondent", new Bilingual("Respondent", "Ente rispondente")),
            Map.entry("framework", new Bilingual("Framework", "Quadro di riferimento")),
            Map.entry("structure", new Bilingual("Structure", "Struttura")),
            Map.entry("resources", new Bilingual("Resources", "Risorse")),
            Map.entry("geography", new Bilingual("Geography", "Geografia")),
            Map.entry("themes", new Bilingual("Themes", "Temi")),
            Map.entry("initiatives", new Bilingual("Initiatives", "Iniziative")),
            Map.entry("partnerships", new Bilingual("Partnerships", "Partenariati")),
            Map.entry("citizenship", new Bilingual("Global citizenship", "Cittadinanza globale")),
            Map.entry("refugees", new Bilingual("Refugees", "Rifugiati")),
            Map.entry("emergency", new Bilingual("Emergency", "Emergenza")),
            Map.entry("outlook", new Bilingual("Outlook", "Prospettive")),
            Map.entry("consent", new Bilingual("Consent", "Consenso")));

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
        return part.isEmpty()
                ? new Bilingual("The practice", "La pratica")
                : PARTS.getOrDefault(part, Bilingual.same(part));
    }

    static Bilingual obligation(Obligation obligation) {
        return OBLIGATIONS.getOrDefault(obligation, Bilingual.same(""));
    }
}
