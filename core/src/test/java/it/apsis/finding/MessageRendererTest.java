package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRendererTest {
    private static final String TABLE = """
            code,severity,scope,questions,source,status,since
            code_unknown,ERROR,answer,*,code lists,confirmed,0.1
            dates_reversed,ERROR,row,expected_start expected_completion,design,inferred,0.1
            score,WARNING,answer,markers,list,confirmed,0.1
            cell_blank,ERROR,answer,*,design,inferred,0.1
            """;
    private final RuleTexts texts = RuleTexts.of(language -> new ByteArrayInputStream((language == Language.ITALIAN
                    ? "code_unknown.summary=Codice sconosciuto\n"
                            + "code_unknown.message=«{question}»: il codice {value} non esiste[. Forse {suggestions}?]\n"
                    : "code_unknown.summary=Unknown code\ndates_reversed.summary=Dates\n"
                            + "dates_reversed.message={questions} in {column} at {cell}: {days} days\n"
                            + "dates_reversed.explanation=Why\ndates_reversed.advice=Mend\n"
                            + "cell_blank.summary=Blank\ncell_blank.message={question}[, column {table_column}][: {table_columns}][ when {condition}]"
                            + "[ found {found}]\ncell_blank.found.email=an address")
            .getBytes(StandardCharsets.UTF_8)));

    private final RuleCatalogue rules = RuleCatalogue.read(
            CsvTable.read(new StringReader(TABLE), "rules"),
            texts,
            Map.of("markers", List.of("gender", "environment")));
    private final MessageRenderer renderer = MessageRenderer.of(
            rules,
            Map.of(
                    "purpose", new Bilingual("Purpose", "Finalità"),
                    "purpose.by", new Bilingual("By", "Da chi"),
                    "a = 1", new Bilingual("A is one", "A è uno"))::get);

    @Test
    void rendersOneFindingInEitherLanguage() {
        Finding finding = new Finding("code_unknown", Severity.ERROR, Place.WHOLE, "purpose", "31121")
                .withSuggestions(List.of(
                        new Suggestion("31120", new Bilingual("Agriculture", "Agricoltura")),
                        new Suggestion("x", Bilingual.same("x"))));

        assertThat(renderer.message(finding, Language.ITALIAN))
                .isEqualTo("«Finalità»: il codice 31121 non esiste. Forse 31120 (Agricoltura), x?");
        assertThat(renderer.message(finding.withSuggestions(List.of()), Language.ITALIAN))
                .isEqualTo("«Finalità»: il codice 31121 non esiste");
        assertThat(renderer.message(finding, Language.ENGLISH)).isEqualTo("Unknown code");
    }

    @Test
    void namesAllAnswersThatAFindingIsAbout() {
        Finding finding = new Finding(
                        "dates_reversed", Severity.ERROR, Place.row(3, 4).cell("Start", 1), "purpose", "x")
                .withAttributes(
                        Attributes.of("questions", List.of("purpose", "other")).with("days", 3));

        assertThat(renderer.message(finding, Language.ENGLISH)).isEqualTo("Purpose, other in Start at B3: 3 days");
        assertThat(renderer.rule("dates_reversed", Language.ENGLISH))
                .isEqualTo(new RuleText("Dates", "{questions} in {column} at {cell}: {days} days", "Why", "Mend"));
    }

    @Test
    void callsColumnsOfATableByTheirNames() {
        Finding finding = new Finding("cell_blank", Severity.ERROR, Place.WHOLE, "purpose", null);

        assertThat(renderer.message(finding.withAttributes(Attributes.of("table_column", "by")), Language.ENGLISH))
                .isEqualTo("Purpose, column By");
        assertThat(renderer.message(
                        finding.withAttributes(Attributes.of("table_columns", List.of("own", "by"))), Language.ENGLISH))
                .isEqualTo("Purpose: own, By");
        assertThat(renderer.message(finding, Language.ENGLISH)).isEqualTo("Purpose");
    }

    @Test
    void hasWordsForConditionsAndConstants() {
        Finding finding = new Finding("cell_blank", Severity.ERROR, Place.WHOLE, "purpose", null);

        assertThat(renderer.message(finding.withAttributes(Attributes.of("condition", "a = 1")), Language.ENGLISH))
                .isEqualTo("Purpose when A is one");
        assertThat(renderer.message(finding.withAttributes(Attributes.of("condition", "b = 1")), Language.ENGLISH))
                .isEqualTo("Purpose when b = 1");
        assertThat(renderer.message(
                        finding.withAttributes(Attributes.of("found", List.of("email", "pigeon"))), Language.ENGLISH))
                .isEqualTo("Purpose found an address, pigeon");
    }

    @Test
    void knowsWhatItsLabelsAreOfWhereItIsTold() {
        assertThat(renderer.questionnaire()).isEmpty();
        assertThat(renderer.about("practice")
                        .quoting(Language.ITALIAN, Map.of())
                        .questionnaire())
                .contains("practice");
    }

    @Test
    void quotesSentencesThatWereMadeBefore() {
        Finding known = new Finding("dates_reversed", Severity.ERROR, Place.WHOLE, null, null);
        Finding own = new Finding("own_rule", Severity.ERROR, Place.WHOLE, null, null);
        MessageRenderer quoting = renderer.quoting(Language.ITALIAN, Map.of(known, "Come era.", own, "Mia."));
        assertThat(quoting.message(known, Language.ITALIAN)).isEqualTo("Come era.");
        assertThat(quoting.message(known, Language.ENGLISH)).isEqualTo(renderer.message(known, Language.ENGLISH));
        assertThat(quoting.message(own, Language.ENGLISH)).isEqualTo("Mia.");
    }

    @Test
    void aRuleWithoutWordsIsShownByItsCode() {
        assertThat(renderer.message(new Finding("score", Severity.ERROR, Place.WHOLE, null, null), Language.ITALIAN))
                .isEqualTo("score");
        assertThat(rules.get("score").text(Language.ITALIAN)).isEqualTo(new RuleText("score", "score", "", ""));
        assertThat(RuleTexts.of(language -> null).text("dates_reversed", Language.ITALIAN))
                .isEmpty();
        assertThat(renderer.rule("nobody_knows", Language.ENGLISH).summary()).isEqualTo("nobody_knows");
    }

    @Test
    void wordsOfTheOtherLanguageAreBetterThanACode() {
        assertThat(rules.get("dates_reversed").text(Language.ITALIAN))
                .isEqualTo(rules.get("dates_reversed").text(Language.ENGLISH));
        assertThat(rules.get("code_unknown").text(Language.ITALIAN).summary()).isEqualTo("Codice sconosciuto");
    }

    @Test
    void readsDescriptorsFromATable() {
        assertThat(rules.get("score").questions()).containsExactly("gender", "environment");
        assertThat(rules.get("dates_reversed").status()).isEqualTo(RuleStatus.INFERRED);
        assertThat(rules.descriptors()).hasSize(4);
        assertThat(texts.keys(Language.ITALIAN)).containsExactly("code_unknown.message", "code_unknown.summary");
    }

    @Test
    void refusesTwoRulesOfOneCodeAndACodeThatIsNone() {
        RuleDescriptor descriptor = rules.get("score");

        assertThatThrownBy(() -> RuleCatalogue.of(List.of(descriptor, descriptor)))
                .hasMessageContaining("score");
        assertThatThrownBy(() -> rules.get("nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> new RuleDescriptor(
                        "Not a code", Severity.INFO, RuleScope.ROW, List.of(), "", RuleStatus.CONFIRMED, "", texts))
                .hasMessageContaining("Not a code");
    }

    @Test
    void putsOneCatalogueBehindAnother() {
        RuleCatalogue both = RuleCatalogue.EMPTY.and(rules).and(rules);

        assertThat(both.descriptors()).containsExactlyElementsOf(rules.descriptors());
    }

    @Test
    void aFindingAboutOneAnswerNamesItWhereSeveralCouldBeNamed() {
        Finding finding = new Finding("dates_reversed", Severity.ERROR, Place.row(3, 4), "purpose", "x");

        assertThat(renderer.message(finding, Language.ENGLISH)).startsWith("Purpose in ");
        assertThat(renderer.message(
                        new Finding("dates_reversed", Severity.ERROR, Place.row(3, 4), null, "x"), Language.ENGLISH))
                .startsWith(" in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\uD83D\uDCA7"})
    void onlyTheBeginningOfALongTextIsQuoted(String sign) {
        Finding whole = new Finding("code_unknown", Severity.ERROR, Place.WHOLE, "purpose", sign.repeat(200));
        Finding longer = new Finding("code_unknown", Severity.ERROR, Place.WHOLE, "purpose", sign.repeat(201));

        assertThat(renderer.message(whole, Language.ITALIAN)).contains(" " + sign.repeat(200) + " ");
        assertThat(renderer.message(longer, Language.ITALIAN)).contains(" " + sign.repeat(199) + "… ");
    }
}
