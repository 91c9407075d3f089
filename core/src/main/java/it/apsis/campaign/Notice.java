package it.apsis.campaign;

import it.apsis.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The notice of a campaign in one language, ready to be shown: as {@link #text()}, as a page (in the module it.apsis.export), or
 * by an application in a form of its own.
 *
 * @param language the language
 * @param title the title
 * @param sections what it says, in order
 * @param source where it comes from, one sentence
 */
public record Notice(Language language, String title, List<Section> sections, String source) {

    /**
     * Several lines under a heading.
     *
     * @param heading the heading
     * @param lines the lines
     */
    public record Section(String heading, List<Line> lines) {
        /**
         * Copies the list.
         *
         * @param heading the heading
         * @param lines the lines
         */
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line, perhaps with an address.
     *
     * @param text the words
     * @param link an https or http address that the words lead to
     */
    public record Line(String text, Optional<URI> link) {}

    /**
     * Copies the list.
     *
     * @param language the language
     * @param title the title
     * @param sections what it says, in order
     * @param source where it comes from, one sentence
     */
    public Notice {
        sections = List.copyOf(sections);
    }

    /**
     * The notice as plain text, with each address written out, so that mail programs make it live.
     *
     * @return lines that end with a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        for (Section section : sections) {
            text.append('\n').append(section.heading()).append('\n');
            for (Line line : section.lines()) {
                text.append("- ").append(line.text());
                line.link().ifPresent(link -> text.append(": ").append(link));
                text.append('\n');
            }
        }
        return text.append('\n').append(source).append('\n').toString();
    }
}
