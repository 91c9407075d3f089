package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A questionnaire as a document to read: its questions by parts, and behind them the code lists of the year. */
public final class MarkdownFormat implements FormFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public MarkdownFormat() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        out.write(new Page(form, new FormChoices(form, lists), language).text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One document in the making. */
    private static final class Page {
        private final Questionnaire form;
        private final FormChoices choices;
        private final Language language;
        private final StringBuilder text = new StringBuilder(1 << 14);
        private final Map<String, ChoiceList> used = new LinkedHashMap<>();

        Page(Questionnaire form, FormChoices choices, Language language) {
            this.form = form;
            this.choices = choices;
            this.language = language;
        }

        String text() {
            line("# " + escaped(FormWords.title(form).in(language)));
            String part = null;
            for (Field field : form.fields()) {
                if (!field.part().equals(part)) {
                    part = field.part();
                    line("\n## " + escaped(FormWords.part(part).in(language)));
                }
                question(field);
            }
            if (!used.isEmpty()) {
                line("\n## " + words("Code lists", "Elenchi di codici"));
                used.values().forEach(this::list);
            }
            return text.toString();
        }

        private void question(Field field) {
            line("\n### " + escaped(field.label().in(language)));
            line("\n`" + field.key() + "` · "
                    + FormWords.obligation(field.obligation()).in(language) + " · "
                    + words("answer: ", "risposta: ")
                    + "`" + field.answer().name().toLowerCase(Locale.ROOT) + "`"
                    + length(field) + reference(field));
            Optional<Bilingual> help = FieldWords.help(form.name(), field);
            if (help.isPresent()) {
                line("\n" + escaped(help.get().in(language)));
            } else if (language == Language.ENGLISH) {
                field.attribute("note").ifPresent(note -> line("\n" + escaped(note)));
            }
            for (TableColumn column : field.columns()) {
                String list = choices.of(field, column).map(this::link).orElse("");
                line((field.columns().indexOf(column) == 0 ? "\n" : "") + "- "
                        + escaped(FieldWords.column(column).in(language)) + " `" + column.name() + "`" + list);
            }
        }

        private String length(Field field) {
            return FormChoices.maxLength(field).isEmpty()
                    ? ""
                    : words(" · at most ", " · al massimo ")
                            + field.maxLength().getAsInt()
                            + words(" characters", " caratteri");
        }

        private String reference(Field field) {
            return choices.of(field)
                    .map(list -> " · " + words("list:", "elenco:") + link(list))
                    .orElse("");
        }

        private String link(ChoiceList list) {
            used.put(list.id(), list);
            return " [" + list.id() + "](#" + anchor(list) + ")";
        }

        private static String anchor(ChoiceList list) {
            return "list-" + list.id().replaceAll("[^a-z0-9-]", "-");
        }

        private void list(ChoiceList list) {
            line("\n<a id=\"" + anchor(list) + "\"></a>\n\n### " + escaped(list.id()));
            line("\n| " + words("code", "codice") + " | " + words("name", "nome") + " |\n|---|---|");
            for (Choice choice : list.choices()) {
                line("| `" + choice.code().replace("|", "\\|") + "` | "
                        + escaped(choice.label().in(language)) + " |");
            }
        }

        private String words(String english, String italian) {
            return language == Language.ITALIAN ? italian : english;
        }

        private void line(String line) {
            text.append(line).append('\n');
        }

        /** Nothing in a label is markup: neither of Markdown nor of the HTML that it lets through. */
        private static String escaped(String label) {
            return label.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replaceAll("([\\\\`*_\\[\\]|#])", "\\\\$1")
                    .replaceAll("\\s+", " ");
        }
    }
}
