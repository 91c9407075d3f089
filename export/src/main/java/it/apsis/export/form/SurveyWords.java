package it.apsis.export.form;

import it.apsis.text.Bilingual;

/** What a form says beside its questions. */
final class SurveyWords {
    static final Bilingual BODY = new Bilingual("The body that answers", "L'ente che risponde");
    static final Bilingual ENTITY = new Bilingual("Code of the body", "Codice dell'ente");
    static final Bilingual ENTITY_HELP = new Bilingual(
            "ISTAT code: six digits for a Comune, three for a Città metropolitana; the IPA code for a Unione di Comuni.",
            "Codice ISTAT: sei cifre per un Comune, tre per una Città metropolitana; codice IPA per un'Unione di Comuni.");
    static final Bilingual ENTITY_WRONG = new Bilingual(
            "This is no code of a body: write six digits, three digits, or an IPA code.",
            "Non è il codice di un ente: si scrivono sei cifre, tre cifre, o un codice IPA.");
    static final Bilingual ACTIVITIES = new Bilingual("Activities", "Attività");
    static final Bilingual ACTIVITIES_HELP = new Bilingual(
            "One entry for each activity. Amounts are in thousands of euro. A body without any activity goes on to the"
                    + " declaration.",
            "Una voce per ciascuna attività. Gli importi sono in migliaia di euro. Un ente senza attività passa alla"
                    + " dichiarazione.");
    static final Bilingual ACTIVITY = new Bilingual("Activity", "Attività");
    static final Bilingual ADD_ACTIVITY = new Bilingual("Add an activity", "Aggiungi un'attività");
    static final Bilingual REMOVE_ACTIVITY = new Bilingual("Remove this activity", "Togli questa attività");
    static final Bilingual NO_ACTIVITY = new Bilingual("No activity yet.", "Ancora nessuna attività.");
    static final Bilingual ADD_ROW = new Bilingual("Add an entry", "Aggiungi una voce");
    static final Bilingual REMOVE_ROW = new Bilingual("Remove", "Togli");
    static final Bilingual NO_ROW = new Bilingual("No entry.", "Nessuna voce.");
    static final Bilingual NIL = new Bilingual("Declaration of a nil return", "Dichiarazione negativa");
    static final Bilingual NIL_HELP = new Bilingual(
            "Only where the body has no activity to notify.", "Solo se l'ente non ha attività da notificare.");
    static final Bilingual CONTACT = new Bilingual("Contact person", "Referente");
    static final Bilingual DATE = new Bilingual("Date of the declaration", "Data della dichiarazione");
    static final Bilingual THOUSANDS = new Bilingual("In thousands of euro.", "In migliaia di euro.");
    static final Bilingual EURO = new Bilingual("In euro.", "In euro.");
    static final Bilingual SHARES = new Bilingual(
            "One code from the list, or several with their shares in per cent: 31120:60|31130:40.",
            "Un codice dell'elenco, oppure più codici con le quote percentuali: 31120:60|31130:40.");
    static final Bilingual MISSING = new Bilingual("This has to be answered.", "Risposta obbligatoria.");
    static final Bilingual ONE_BY_ONE = new Bilingual(
            "Type one and press Enter, then the next.", "Scriverne una e premere Invio, poi la prossima.");

    private SurveyWords() {}
}
