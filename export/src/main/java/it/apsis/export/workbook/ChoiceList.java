package it.apsis.export.workbook;

import java.util.List;

/**
 * The choices of a drop-down list.
 *
 * @param id its name among the names of the workbook
 * @param title what people call it
 * @param choices the choices
 */
record ChoiceList(String id, String title, List<Choice> choices) {
    ChoiceList {
        choices = List.copyOf(choices);
    }
}
