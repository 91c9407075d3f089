package it.apsis.statistical;

import java.util.List;

/**
 * The keywords of an activity, an open list.
 *
 * @param tags the tags as written, in order, such as {@code #COVID-19}; never empty
 */
public record Keywords(List<String> tags) {
    /** A cell could not tell a keyword that holds it from two. */
    private static final String SEPARATOR = ";";

    /**
     * Copies the list; a keyword that is blank or holds a semicolon throws {@link IllegalArgumentException}.
     *
     * @param tags the tags as written, in order, such as {
     */
    public Keywords {
        tags = List.copyOf(tags);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("No keyword: leave the answer blank instead");
        }
        for (String tag : tags) {
            if (tag.isBlank() || tag.contains(SEPARATOR)) {
                throw new IllegalArgumentException("Not one keyword: '" + tag + "'");
            }
        }
    }

    /** The form in which a cell holds it: {@code #COVID-19;#Refugees_HostCommunities}. */
    @Override
    public String toString() {
        return String.join(SEPARATOR, tags);
    }
}
