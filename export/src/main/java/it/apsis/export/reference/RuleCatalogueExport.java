package it.apsis.export.reference;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleText;
import it.apsis.finding.Severity;
import it.apsis.statistical.RuleSample;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the catalogue of rules, for people (Markdown) and for programs (JSON). */
public final class RuleCatalogueExport {
    private RuleCatalogueExport() {}

    /**
     * Writes the rules as a JSON array of {@code code, severity, scope, questions, source, status, since, summary, message,
     * explanation, advice}, in UTF-8.
     *
     * @param rules the rules, in the order to keep
     * @param language the language of the words
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void json(Collection<RuleDescriptor> rules, Language language, OutputStream out) throws IOException {
        JsonOutput.writeArray(out, json -> {
            for (RuleDescriptor rule : rules) {
                RuleText text = rule.text(language);
                json.startObject();
                json.member("code", rule.code());
                json.member("severity", rule.severity().name());
                json.member("scope", rule.scope().name().toLowerCase(Locale.ROOT));
                json.startArray("questions");
                rule.questions().forEach(json::item);
                json.endArray();
                json.member("source", rule.source());
                json.member("status", rule.status().name().toLowerCase(Locale.ROOT));
                json.member("since", rule.since());
                json.member("summary", text.summary());
                json.member("message", text.message());
                json.member("explanation", text.explanation());
                json.member("advice", text.advice());
                json.endObject();
            }
        });
    }

    /**
     * Writes the rules as a Markdown document, by scope, each with its samples.
     *
     * @param rules the rules, in the order to keep
     * @param samples samples of rules; those of other rules are left out
     * @param language the language
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void markdown(
            Collection<RuleDescriptor> rules, List<RuleSample> samples, Language language, Writer out)
            throws IOException {
        boolean italian = language == Language.ITALIAN;
        Map<RuleScope, List<RuleDescriptor>> byScope = rules.stream()
                .collect(Collectors.groupingBy(
                        RuleDescriptor::scope, () -> new EnumMap<>(RuleScope.class), Collectors.toList()));
        out.write(italian ? "# Le regole\n\n" : "# The rules\n\n");
        out.write(counts(rules, italian));
        for (Map.Entry<RuleScope, List<RuleDescriptor>> scope : byScope.entrySet()) {
            out.write("\n## " + heading(scope.getKey(), italian) + "\n");
            for (RuleDescriptor rule : scope.getValue()) {
                write(rule, samples, language, out);
            }
        }
        out.flush();
    }

    private static String counts(Collection<RuleDescriptor> rules, boolean italian) {
        StringBuilder text = new StringBuilder();
        text.append(rules.size()).append(italian ? " regole: " : " rules: ");
        text.append(Arrays.stream(Severity.values())
                .map(severity -> rules.stream()
                                .filter(rule -> rule.severity() == severity)
                                .count()
                        + " " + severity)
                .collect(Collectors.joining(", ")));
        return text.append(".\n").toString();
    }

    private static void write(RuleDescriptor rule, List<RuleSample> samples, Language language, Writer out)
            throws IOException {
        boolean italian = language == Language.ITALIAN;
        RuleText text = rule.text(language);
        out.write("\n### " + rule.code() + "\n\n**" + rule.severity() + "** · " + text.summary() + "\n\n");
        paragraph(text.explanation(), out);
        if (!text.advice().isEmpty()) {
            paragraph((italian ? "*Che cosa fare:* " : "*What to do:* ") + text.advice(), out);
        }
        out.write((italian ? "- Campi: " : "- Fields: ")
                + rule.questions().stream().map(RuleCatalogueExport::code).collect(Collectors.joining(", ")) + "\n");
        out.write((italian ? "- Fonte: " : "- Source: ") + rule.source() + " (" + status(rule.status(), italian)
                + (italian ? "), dalla versione " : "), since ") + rule.since() + "\n");
        for (RuleSample sample : samples) {
            if (sample.rule().equals(rule.code())) {
                out.write("- " + outcome(sample, italian) + " (" + sample.flowYear() + "): "
                        + code(shown(sample, italian)) + "\n");
            }
        }
    }

    private static void paragraph(String text, Writer out) throws IOException {
        if (!text.isEmpty()) {
            out.write(text + "\n\n");
        }
    }

    private static String shown(RuleSample sample, boolean italian) {
        if (sample.document().isEmpty()) {
            return italian ? "(l'attività di partenza)" : "(the activity to start from)";
        }
        return sample.document();
    }

    private static String code(String text) {
        String fence = text.indexOf('`') < 0 ? "`" : "``";
        return fence + text + fence;
    }

    private static String outcome(RuleSample sample, boolean italian) {
        if (sample.fails()) {
            return italian ? "Segnalata" : "Fails";
        }
        if (sample.nearMiss()) {
            return italian ? "Passa di misura" : "Passes, narrowly";
        }
        return italian ? "Passa" : "Passes";
    }

    private static String status(RuleStatus status, boolean italian) {
        return switch (status) {
            case CONFIRMED -> italian ? "confermata" : "confirmed";
            case INFERRED -> italian ? "ricostruita" : "inferred";
        };
    }

    private static String heading(RuleScope scope, boolean italian) {
        return switch (scope) {
            case FILE -> italian ? "Il file" : "The file";
            case ANSWER -> italian ? "La singola risposta" : "One answer";
            case ROW -> italian ? "L'attività" : "One activity";
            case RETURN -> italian ? "L'intera notifica" : "The whole return";
            case SUBMISSION -> italian ? "La trasmissione" : "The submission";
            case DOCUMENT -> italian ? "Il questionario descrittivo" : "The descriptive questionnaire";
            case CROSS -> italian ? "I due questionari a confronto" : "Both questionnaires side by side";
            case SHEET -> italian ? "La scheda" : "One sheet";
            case COLLECTION -> italian ? "La raccolta" : "The collection";
        };
    }
}
