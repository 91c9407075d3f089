package it.apsis.export.workbook;

import it.apsis.campaign.Notice;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the instructions.
 *
 * @param heading its heading
 * @param lines its lines
 */
public record Passage(String heading, List<Line> lines) {
    /**
     * A line of a passage.
     *
     * @param text the text
     * @param address where a click leads to; null for nowhere
     */
    public record Line(String text, @Nullable String address) {}

    /**
     * Copies the list.
     *
     * @param heading its heading
     * @param lines its lines
     */
    public Passage {
        lines = List.copyOf(lines);
    }

    /**
     * The passages of a notice.
     *
     * @param notice the notice of a campaign
     * @return a passage for each of its sections
     */
    public static List<Passage> of(Notice notice) {
        return notice.sections().stream()
                .map(section -> new Passage(
                        section.heading(),
                        section.lines().stream()
                                .map(line -> new Line(
                                        line.text(),
                                        line.link().map(URI::toString).orElse(null)))
                                .toList()))
                .toList();
    }
}
