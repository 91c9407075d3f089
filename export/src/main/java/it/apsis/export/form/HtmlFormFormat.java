package it.apsis.export.form;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.html.Html;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A questionnaire as a page to read or to print: its questions by parts with help, and the code lists of the year. */
public final class HtmlFormFormat implements FormFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public HtmlFormFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        Page.Frame frame = new Page.Frame(
                language,
                FormWords.KICKER.in(language),
                FormWords.title(form).in(language),
                FormWords.SUBTITLE.in(language),
                FormWords.FOOT.in(language));
        Page.write(frame, out, page -> new Content(form, lists, language, page).write());
    }

    /** What stands on the page. */
    private static final class Content {
        private final Questionnaire form;
        private final CodeLists lists;
        private final FormChoices choices;
        private final Language language;
        private final Page page;
        private final Html html;
        private final Map<String, ChoiceList> used = new LinkedHashMap<>();

        Content(Questionnaire form, CodeLists lists, Language language, Page page) {
            this.form = form;
            this.lists = lists;
            this.choices = new FormChoices(form, lists);
            this.language = language;
            this.page = page;
            this.html = page.html();
        }

        void write() throws IOException {
            Set<String> parts = new LinkedHashSet<>();
            form.fields().forEach(field -> parts.add(field.part()));
            contents(parts);
            int number = 0;
            for (String part : parts) {
                number++;
                html.open("section").attribute("id", "part-" + number).line();
                html.element("h2", FormWords.part(part).in(language)).line();
                for (Field field : form.fields()) {
                    if (field.part().equals(part)) {
                        question(field);
                    }
                }
                html.close().line();
            }
            lists();
        }

        private void contents(Set<String> parts) throws IOException {
            html.open("nav")
                    .attribute("aria-label", FormWords.CONTENTS.in(language))
                    .open("ul", "contents")
                    .line();
            int number = 0;
            for (String part : parts) {
                number++;
                entry("part-" + number, FormWords.part(part).in(language));
            }
            entry("lists", FormWords.LISTS.in(language));
            html.close().close().line();
        }

        private void entry(String id, String text) throws IOException {
            html.open("li");
            link(id, text);
            html.close().line();
        }

        private void link(String id, String text) throws IOException {
            html.open("a").attribute("href", "#" + id).text(text).close();
        }

        private void question(Field field) throws IOException {
            html.open("article", "question")
                    .attribute("id", "question-" + id(field.key()))
                    .line();
            html.element("h3", field.label().in(language)).line();
            html.open("p", "definition").element("code", field.key()).text(" · ");
            html.text(FormWords.obligation(field.obligation()).in(language)).text(" · ");
            html.text(FieldWords.answer(field.answer()).in(language));
            if (FormChoices.maxLength(field).isPresent()) {
                length(FormChoices.maxLength(field).getAsInt());
            }
            Optional<ChoiceList> list = choices.of(field);
            if (list.isPresent()) {
                reference(list.get());
            }
            html.close().line();
            String help = FieldWords.help(form.name(), field)
                    .map(words -> words.in(language))
                    .orElse("");
            if (!help.isEmpty()) {
                html.element("p", help).line();
            }
            columns(field);
            html.close().line();
        }

        private void length(int most) throws IOException {
            html.text(" · " + FormWords.atMost(most).in(language));
        }

        private void reference(ChoiceList list) throws IOException {
            used.put(list.id(), list);
            html.text(" · ");
            link("list-" + id(list.id()), title(list));
        }

        /** A code list has a name of its own. */
        private String title(ChoiceList list) {
            return lists.find(list.id())
                    .map(CodeList::name)
                    .orElseGet(() -> FormWords.list(list.id()))
                    .in(language);
        }

        private void columns(Field field) throws IOException {
            if (field.columns().isEmpty()) {
                return;
            }
            html.open("ul").line();
            for (TableColumn column : field.columns()) {
                html.open("li").text(FieldWords.column(column).in(language)).text(" ");
                html.element("code", column.name());
                Optional<ChoiceList> list = choices.of(field, column);
                if (list.isPresent()) {
                    reference(list.get());
                }
                html.close().line();
            }
            html.close().line();
        }

        private void lists() throws IOException {
            html.open("section").attribute("id", "lists").line();
            html.element("h2", FormWords.LISTS.in(language)).line();
            for (ChoiceList list : used.values()) {
                html.element("h3", title(list)).line();
                html.open("div").attribute("id", "list-" + id(list.id())).line();
                page.table(
                        title(list),
                        List.of(Cell.of(FormWords.CODE.in(language)), Cell.of(FormWords.NAME.in(language))),
                        list.choices().stream().map(this::row).toList());
                html.close().line();
            }
            html.close().line();
        }

        private List<Cell> row(Choice choice) {
            return List.of(Cell.of(choice.code()), Cell.of(choice.label().in(language)));
        }

        /** What may stand in an address: no two names become one. */
        private static String id(String name) {
            StringBuilder id = new StringBuilder();
            name.codePoints().forEach(sign -> {
                if ((sign >= 'a' && sign <= 'z')
                        || (sign >= 'A' && sign <= 'Z')
                        || (sign >= '0' && sign <= '9')
                        || sign == '-') {
                    id.appendCodePoint(sign);
                } else {
                    id.append('_').append(Integer.toHexString(sign)).append('_');
                }
            });
            return id.toString();
        }
    }
}
