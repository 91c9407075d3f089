package it.apsis.codelist;

import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The codes, names and acronyms of a list, folded for searching and guessing. */
final class NameIndex {

    /** Columns that name a code in one word. */
    private static final List<String> ACRONYMS = List.of("acronym", "acronym_en", "iso3", "iso2", "iso4217");

    private final List<Names> all;

    NameIndex(List<CodeEntry> entries) {
        this.all = entries.stream().map(NameIndex::names).toList();
    }

    List<Names> all() {
        return all;
    }

    private static Names names(CodeEntry entry) {
        List<Phrase> acronyms = new ArrayList<>();
        for (String column : ACRONYMS) {
            entry.attribute(column).ifPresent(text -> acronyms.add(Phrase.of(text)));
        }
        return new Names(
                entry,
                Phrase.of(entry.code()),
                Phrase.of(entry.name().en()),
                Phrase.of(entry.name().it()),
                List.copyOf(acronyms));
    }

    /** Words and what they are joined to. */
    record Phrase(String folded, List<String> words) {

        static Phrase of(String text) {
            List<String> words = Folding.words(text);
            return new Phrase(String.join(" ", words), words);
        }
    }

    /** By what an entry is known. */
    record Names(CodeEntry entry, Phrase code, Phrase en, Phrase it, List<Phrase> acronyms) {

        /** Returns the phrases to look into: the code, the acronyms and the names in these languages, or in all. */
        List<Phrase> phrases(Set<Language> languages) {
            List<Phrase> phrases = new ArrayList<>(acronyms);
            phrases.add(code);
            if (languages.isEmpty() || languages.contains(Language.ENGLISH)) {
                phrases.add(en);
            }
            if (languages.isEmpty() || languages.contains(Language.ITALIAN)) {
                phrases.add(it);
            }
            return phrases;
        }
    }
}
