package it.apsis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.classification.Basis;
import it.apsis.classification.Classification;
import it.apsis.classification.ClassificationScheme;
import it.apsis.classification.Hint;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeSheetTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

    @Test
    void everyFieldIsBoundOnce() {
        assertThat(PracticeQuestions.all().stream().map(Question::key))
                .containsExactlyElementsOf(
                        PracticeCollection.fields().stream().map(Field::key).toList());
        assertThat(Arrays.stream(PracticeSheet.class.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && !method.getName().equals("builder")))
                .hasSize(PracticeQuestions.all().size() + 1);
        assertThat(PracticeQuestions.find("title")).contains(PracticeQuestions.TITLE);
        assertThat(PracticeQuestions.find("colour")).isEmpty();
    }

    @Test
    void theTablesAreThoseOfTheSpecification() {
        assertThat(PracticeCollection.fields()).hasSize(39);
        assertThat(PracticeCollection.form(2020).choices().all()).hasSize(15);
        assertThat(PracticeCollection.form(2020).choices().list("service-class").codes())
                .containsExactly("NEW", "EXISTING", "MIXED");
        assertThat(Region.choices().label("01").it()).isEqualTo("Piemonte");
        assertThat(Region.choices().codes()).hasSize(20).startsWith("01").endsWith("20");
        assertThat(Region.all()).hasSize(20).extracting(Region::area).containsOnly("1", "2", "3", "4", "5");
        assertThatThrownBy(() -> PracticeCollection.form(2019)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void personsAreNotPrinted() {
        PracticeSheet sheet = PracticeAnswers.read(
                Map.of("contact", new Answer.Entries(List.of(Map.of("name", "Anna", "email", "anna@example.org")))));
        PracticeSheet unread = PracticeAnswers.read(Map.of("contact", new Answer.Text("Anna 333")));

        assertThat(sheet.contact()).isEqualTo(new ContactPerson("Anna", null, "anna@example.org"));
        assertThat(sheet.toString() + unread).doesNotContain("Anna", "anna").contains("ContactPerson[not printed]");
        assertThat(PracticeEntry.of(1, sheet).text("contact")).isNull();
        assertThat(PracticeEntry.of(1, sheet)).hasToString("PracticeEntry[row=1, id=null]");
    }

    @Test
    void whatCannotBeReadIsKept() {
        Map<String, Answer> answers = Map.of(
                "submitted", new Answer.Text("31/06/2020"),
                "period_start", new Answer.Text("marzo"),
                "people_reached", new Answer.Text("1.200"),
                "state_history",
                        new Answer.Entries(List.of(Map.of(), Map.of("to", "UNDER_REVIEW", "on", "ieri", "by", " "))),
                "operators_by_role", new Answer.Entries(List.of(Map.of("role", "OTHER", "count", "2,5"))),
                "components", new Answer.Other("x"));

        PracticeSheet sheet = PracticeAnswers.read(answers);

        assertThat(sheet.unread())
                .extracting(unread -> unread.key() + " " + unread.entry() + " " + unread.cause())
                .containsExactly(
                        "submitted 0 date_impossible",
                        "period_start 0 date_malformed",
                        "components 0 practice_answer_unreadable",
                        "operators_by_role 1 practice_count_invalid",
                        "people_reached 0 practice_count_invalid",
                        "state_history 1 date_malformed");
        assertThat(sheet.stateHistory()).containsExactly(new StateChange(null, "UNDER_REVIEW", null, null, null));
        assertThat(PracticeAnswers.read(PracticeAnswers.of(sheet)).unread())
                .extracting(unread -> unread.text())
                .containsExactly("31/06/2020", "marzo", "x", "2,5", "1.200", "ieri");
    }

    @Test
    void statesGoTheirWay() {
        PracticeSheet sheet = PracticeSheet.builder().id("PSS-2020-0001").build();
        PracticeSheet published = SheetStates.move(
                SheetStates.move(
                        SheetStates.move(sheet, "UNDER_REVIEW", DAY, "Redazione", null),
                        "ADMITTED",
                        DAY,
                        "Redazione",
                        null),
                "PUBLISHED",
                DAY,
                "Redazione",
                null);

        assertThat(published.state()).isEqualTo("PUBLISHED");
        assertThat(published.stateHistory()).hasSize(3);
        assertThat(SheetStates.following("UNDER_REVIEW")).containsExactly("ADMITTED", "EXCLUDED");
        assertThat(SheetStates.following("GONE")).isEmpty();
        assertThat(SheetStates.needsReason("WITHDRAWN")).isTrue();
        assertThat(SheetStates.needsReason("ADMITTED")).isFalse();
        assertThatThrownBy(() -> SheetStates.move(published, "WITHDRAWN", DAY, "Redazione", " "))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> SheetStates.move(published, "ADMITTED", DAY, "Redazione", null))
                .hasMessageContaining("PUBLISHED to ADMITTED");
        assertThat(SheetStates.move(published, "WITHDRAWN", DAY, "Redazione", "Dati da aggiornare")
                        .state())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aDecisionCountsWhenItIsComplete() {
        PracticeSettings settings = PracticeSettings.bundled();
        PracticeSheet.Builder sheet = PracticeSheet.builder()
                .addComponents(
                        new ServiceComponent("a", null, "NEW", null), new ServiceComponent("b", null, null, null));

        Classification half =
                settings.classify(sheet.curatorDecision(new CuratorDecision("MIXED", null, "Redazione", DAY))
                        .build());
        Classification whole =
                settings.classify(sheet.curatorDecision(new CuratorDecision("MIXED", "Due parti", "Redazione", DAY))
                        .build());

        assertThat(half.outcome()).isEqualTo("UNDETERMINED");
        assertThat(half.candidates()).containsExactly("NEW", "MIXED");
        assertThat(whole.outcome()).isEqualTo("MIXED");
        assertThat(whole.basis()).isEqualTo(Basis.CURATOR);
    }

    @Test
    void anApplicationSetsItsOwn() {
        PracticeSettings settings = PracticeSettings.of(ClassificationScheme.bundled())
                .withReferenceDay(DAY)
                .withDays(DAY, null)
                .withHint(text -> Hint.NONE)
                .withClassifier(evidence -> new Classification("NEW", Basis.NONE, null, List.of(), null, List.of()));

        assertThat(settings.referenceDay()).isEqualTo(DAY);
        assertThat(settings.opened()).isEqualTo(DAY);
        assertThat(settings.hint().read("nuovo servizio").isDecided()).isFalse();
        assertThat(settings.classify(PracticeSheet.builder().build()).outcome()).isEqualTo("NEW");
    }

    @Test
    void placesAreKeysOrCells() {
        PracticeSheet sheet = PracticeSheet.builder().title("Spesa").build();
        SheetColumns columns = SheetColumns.ofHeaders(List.of("a", "Titolo", "b"), List.of("", "title", "title"), true);

        assertThat(PracticeEntry.of(3, sheet).place("title")).isEqualTo(new Place(3, 0, null, "title", 1, false));
        assertThat(PracticeEntry.of(3, sheet).place(null).position()).isEqualTo(-1);
        assertThat(PracticeEntry.of(3, sheet).row()).isEqualTo(3);
        Finding note = new Finding("practice_key_unknown", Severity.INFO, Place.WHOLE, null, null);
        assertThat(PracticeEntry.of(3, sheet).withNotes(List.of(note)).notes()).containsExactly(note);
        PracticeEntry cell = PracticeEntry.of(columns, 7, 0, "Foglio1", sheet).withNotes(List.of());
        assertThat(cell.place("title").address()).contains("B7");
        assertThat(cell.place("title").sheet()).isEqualTo("Foglio1");
        assertThat(cell.text("title")).isEqualTo("Spesa");
        assertThat(cell.text("needs")).isNull();
        assertThatThrownBy(() -> SheetColumns.ofHeaders(List.of("a"), List.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherSchemeBringsItsOwnLists() {
        ClassificationScheme scheme = ClassificationScheme.read(CsvTable.read(
                new StringReader("kind,code,when,outcome,name_it,name_en\nclass,A,,,a,a\noutside,O,,,o,o\n"
                        + "status,Y,,g,y,y\nstatus,Q,,*,q,q\nstep,1,,Y,y,y\ndecision,1,g,A,a,a\ndecision,2,,O,o,o\n"),
                "own"));

        assertThat(PracticeCollection.choices(scheme)
                        .list(PracticeCollection.STATUSES)
                        .codes())
                .containsExactly("Y", "Q");
        assertThat(PracticeStatistics.of(List.of(), PracticeSettings.of(scheme))
                        .table("class")
                        .rows())
                .hasSize(2);
    }

    @Test
    void answersHaveTheirTypes() {
        PracticeSheet sheet = PracticeAnswers.read(Map.of(
                "title", new Answer.Text("Spesa a casa"),
                "period_start", new Answer.Text("01/03/2020"),
                "people_reached", new Answer.Text("1200"),
                "target_groups", new Answer.Items(List.of(" ANZ", "", "FAM")),
                "delivery_channels", new Answer.Text("PHONE"),
                "components", new Answer.Entries(List.of(Map.of("name", "a", "status", "NEW"))),
                "funding",
                        new Answer.Entries(List.of(
                                Map.of("source", "MUNICIPAL", "amount", "1.000,50"),
                                Map.of("source", "EU", "amount", "molto")))));

        assertThat(sheet.title()).isEqualTo("Spesa a casa");
        assertThat(sheet.periodStart()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(sheet.peopleReached()).isEqualTo(1200);
        assertThat(sheet.targetGroups()).containsExactly("ANZ", "FAM");
        assertThat(sheet.deliveryChannels()).containsExactly("PHONE");
        assertThat(sheet.components()).containsExactly(new ServiceComponent("a", null, "NEW", null));
        assertThat(sheet.funding())
                .containsExactly(
                        new FundingSource("MUNICIPAL", new BigDecimal("1000.50")), new FundingSource("EU", null));
        assertThat(sheet.unread())
                .singleElement()
                .satisfies(unread -> assertThat(
                                unread.key() + " " + unread.column() + " " + unread.entry() + " " + unread.cause())
                        .isEqualTo("funding amount 2 practice_count_invalid"));
    }
}
