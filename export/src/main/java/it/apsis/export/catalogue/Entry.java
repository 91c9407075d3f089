package it.apsis.export.catalogue;

import it.apsis.classification.Classification;
import it.apsis.practice.PracticeSheet;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A published sheet that has a page. */
record Entry(String id, PracticeSheet sheet, Classification classification) {
    /** The code is the page's address, so that a sheet without a proper one has none. */
    private static final Pattern CODE = Pattern.compile("PSS-[0-9]{4}-[0-9]{4,18}");

    private static final int YEAR_END = 8;

    /** By year and number, as codes are given. */
    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.id().substring(0, YEAR_END))
            .thenComparing(entry -> entry.id().length())
            .thenComparing(Entry::id);

    static boolean isCode(@Nullable String id) {
        return id != null && CODE.matcher(id).matches();
    }

    String title() {
        return stated(sheet.title(), id);
    }

    String provider() {
        return stated(sheet.providerName(), "");
    }

    String region() {
        return Objects.requireNonNullElse(sheet.providerRegion(), "");
    }

    private static String stated(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
