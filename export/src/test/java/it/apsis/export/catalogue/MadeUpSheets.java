package it.apsis.export.catalogue;

import it.apsis.practice.ContactPerson;
import it.apsis.practice.CuratorDecision;
import it.apsis.practice.Feedback;
import it.apsis.practice.FundingSource;
import it.apsis.practice.OperatorCount;
import it.apsis.practice.Partner;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.Region;
import it.apsis.practice.ServiceComponent;
import it.apsis.practice.SheetStates;
import it.apsis.practice.StateChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up sheets, as many as wanted, the same each time. */
final class MadeUpSheets {
    static final String CONTACT = "Ermenegilda Nessunigua";
    static final String EMAIL = "referente.segreta@esempio.invalid";
    static final String CURATOR = "Curatrice Innominata";

    private static final List<String> AREAS = List.of("1.1", "1.2", "1.3", "2.4", "2.5", "3.6", "4.7", "5.8", "5.9");
    private static final List<String> TARGETS = List.of("FAM_MIN", "DIS", "DIP", "ANZ", "IMM", "POV", "MULTI");
    private static final List<String> CHANNELS =
            List.of("01.1.1", "01.1.2", "01.2.4", "02.1", "03.1", "03.2", "04.2", "05.1", "05.4", "X1", "X2", "X3");
    private static final List<String> TYPES = List.of(
            "COMUNE",
            "COMUNE",
            "COMUNE",
            "ATS",
            "UNIONE",
            "CONSORZIO",
            "AZIENDA_SPECIALE",
            "ASP",
            "CITTA_METROPOLITANA");
    private static final List<String> FUNDS =
            List.of("MUNICIPAL", "NATIONAL", "PON_INCLUSIONE", "REGIONAL", "PRIVATE_DONATIONS", "NO_ADDITIONAL_COST");
    private static final List<String> GOES_ON = List.of("YES", "YES_ADAPTED", "UNDECIDED", "NO", "NOT_STATED");
    private static final List<String> STATUSES =
            List.of("NEW", "STRENGTHENED", "REMODULATED", "UNCHANGED", "SUSPENDED", "UNKNOWN");
    private static final List<String> TITLES = List.of(
            "Spesa e farmaci a domicilio per gli anziani soli",
            "Pronto intervento sociale: una rete h24",
            "Città che ascolta: sportello psicologico telefonico",
            "Educativa a distanza per i bambini del nido",
            "Buoni spesa con domanda on line",
            "Il centro diurno non si ferma: attività in videochiamata",
            "Accoglienza notturna prolungata per i senza dimora",
            "Assistenza domiciliare rimodulata in sicurezza",
            "Mediazione linguistica e informazioni in più lingue",
            "Tablet in comodato d'uso per la didattica e i colloqui");
    private static final List<String> TEXTS = List.of(
            "Il servizio è stato attivato nei primi giorni dell'emergenza, in collaborazione con la Protezione civile e le"
                    + " associazioni del territorio, per raggiungere le persone più fragili che non potevano uscire di casa.",
            "Le équipe hanno riorganizzato il lavoro: colloqui telefonici e videochiamate hanno preso il posto degli"
                    + " incontri in presenza, con una scheda condivisa tra assistenti sociali ed educatori.",
            "È nata una centrale operativa unica che raccoglie le richieste, le smista ai volontari e verifica che a"
                    + " ciascuna segua una risposta entro la giornata.");

    private MadeUpSheets() {}

    static List<PracticeSheet> published(int number) {
        List<PracticeSheet> sheets = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            sheets.add(sheet(i, SheetStates.PUBLISHED).build());
        }
        return sheets;
    }

    static PracticeSheet.Builder sheet(int i, String state) {
        String town = "Borgo San " + (char) ('A' + i % 26) + "ndrea " + i % 311;
        String type = pick(TYPES, i);
        PracticeSheet.Builder sheet = PracticeSheet.builder()
                .id(String.format("PSS-2020-%04d", i))
                .title(pick(TITLES, i) + (i > 10 ? " – " + town : ""))
                .providerName((type.equals("COMUNE") ? "Comune di " : "Ambito di ") + town)
                .providerType(type)
                .providerRegion(Region.all().get(i * 7 % 19).code())
                .contact(new ContactPerson(CONTACT, "responsabile", EMAIL))
                .submitted(LocalDate.of(2020, 6, 1 + i % 28))
                .periodStart(LocalDate.of(2020, 3, 1 + i % 28))
                .description(pick(TEXTS, i) + "\n\n" + pick(TEXTS, i + 1) + " Quartiere n. " + i + ".")
                .addTargetGroups(pick(TARGETS, i))
                .addServiceAreas(pick(AREAS, i))
                .addDeliveryChannels(pick(CHANNELS, i))
                .addCommunicationMethods("WEBSITE", "SOCIAL_MEDIA")
                .addFunding(new FundingSource(pick(FUNDS, i), i % 3 == 0 ? new BigDecimal("12500.50") : null))
                .addComponents(new ServiceComponent("Consegna a casa", pick(AREAS, i), pick(STATUSES, i), null))
                .continuation(pick(GOES_ON, i))
                .state(state)
                .addStateHistory(
                        new StateChange("RECEIVED", "UNDER_REVIEW", LocalDate.of(2020, 7, 1), CURATOR, "visto"));
        if (i % 2 == 0) {
            sheet.addTargetGroups(pick(TARGETS, i + 3)).addServiceAreas(pick(AREAS, i + 4));
            sheet.addComponents(new ServiceComponent("Centralino", "1.1", "NEW", "con le associazioni"));
            sheet.operatorsTotal((long) i % 40).addOperatorsByRole(new OperatorCount("SOCIAL_WORKER", 3L));
            sheet.needs("Solitudine, povertà alimentare, difficoltà negli spostamenti.")
                    .peopleReached(1200L + i);
            sheet.citizenFeedback(new Feedback("POSITIVE", "Le famiglie chiedono che continui."));
        }
        if (i % 5 == 0) {
            sheet.addPartners(new Partner("Croce Verde", "TERZO_SETTORE", "consegne"));
            sheet.addLinks("https://www.esempio.invalid/pratica", "javascript:alert(1)");
            sheet.providerPopulation(4_000L * i)
                    .periodEnd(LocalDate.of(2020, 8, 31))
                    .addTools("PHONE", "VEHICLES");
            sheet.curatorDecision(new CuratorDecision("MIXED", "sentito l'ente", CURATOR, LocalDate.of(2020, 7, 2)));
        }
        return sheet;
    }

    private static String pick(List<String> list, int i) {
        // A step that is prime to the length of every list.
        return list.get((int) (i * 31L % list.size()));
    }
}
