package it.apsis.validation.statistical;

import it.apsis.text.Folding;
import it.apsis.validation.statistical.FundingMentions.Word;
import java.util.List;
import java.util.Set;

/**
 * Whether a text denies what it mentions. What denies has to lead to the mention through words about funding alone, so
 * that "minori stranieri non accompagnati, progetto FAMI" and "non solo fondi FAMI" deny nothing.
 */
final class Denial {
    private static final int FARTHEST = 12;
    private static final int FARTHEST_BEHIND = 5;

    private static final Set<String> HEADS = words("""
            non no senza nessun nessuno nessuna escluso esclusa esclusi escluse fuori extra tranne eccetto anziche netto
            diverso diversa diversi diverse mai
            not without nor neither never excluding excluded except outside""");

    /** Articles, prepositions, auxiliaries, and nouns of money. */
    private static final Set<String> BETWEEN = words("""
            a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle di del dello della dell dei degli
            delle in nel nello nella nell nei negli nelle con col su sul sullo sulla sull sui sugli sulle per tramite
            attraverso il lo la l i gli le un uno una e ed o od oppure ne alcun alcuno alcuna altro altra altri altre
            qualsiasi parte carico valere ambito interno esterno esterna esterni esterne circuito sistema sistemi rete reti
            progetto progetti programma programmi posto posti bando bandi quota quote fondo fondi risorsa risorse contributo
            contributi trasferimento trasferimenti finanziamento finanziamenti cofinanziamento spesa spese costo costi
            importo importi denaro sostegno rimborso rimborsi statale statali nazionale nazionali ministero ministeriale
            ministeriali pubblico pubblici europeo europei ue ex essere stato stata stati state sono viene vengono ha hanno
            si sprar siproimi sai fami fnpsa
            the an any by from through with under of on or and to for part fund funds funding money grant grants resources
            contribution contributions system network project projects programme programmes national state been be is are
            was were has have it than interior ministry""");

    private static final List<String> FUNDING_STEMS = List.copyOf(words("""
            finanzi cofinanzi copert copr sosten rientr compres ricompres inclus includ proven deriv imput rendicont rimbors
            paga grav eroga apparten inserit riconducib afferen collegat legat conness contribu
            fund financ cover paid pays support reimburs belong charge"""));

    private Denial() {}

    private static Set<String> words(String text) {
        return Set.copyOf(Folding.words(text));
    }

    /**
     * Whether what stands from one word to another is denied before or behind it.
     *
     * @param words the words of the text
     * @param begin the first word of the mention
     * @param end the word behind the mention
     */
    static boolean isDenied(List<Word> words, int begin, int end) {
        return isDeniedBefore(words, begin) || isDeniedBehind(words, end);
    }

    private static boolean isDeniedBefore(List<Word> words, int begin) {
        for (int i = begin - 1; i >= 0 && begin - i <= FARTHEST; i--) {
            Word word = words.get(i);
            if (word.endsSentence() || isNewClause(word, words.get(i + 1))) {
                return false;
            }
            if (isHead(words, i)) {
                return true;
            }
            if (!BETWEEN.contains(word.folded()) && !isAboutFunding(word.folded())) {
                return false;
            }
        }
        return false;
    }

    /** "Senza contributi, finanziato dal FAMI" denies the contributions alone. */
    private static boolean isNewClause(Word word, Word next) {
        return word.pauses() && !BETWEEN.contains(next.folded()) && isAboutFunding(next.folded());
    }

    /** "Né" denies, "ne" does not; "other than" does, "other" does not. Another word follows: that of the mention, at last. */
    private static boolean isHead(List<Word> words, int at) {
        Word word = words.get(at);
        if (HEADS.contains(word.folded())
                || word.original().equalsIgnoreCase("né")
                || word.original().equalsIgnoreCase("nè")) {
            return true;
        }
        return (word.folded().equals("other") || word.folded().equals("rather"))
                && words.get(at + 1).folded().equals("than");
    }

    /** "FAMI esclusi", "il Ministero dell'Interno non ha finanziato", "SPRAR is not covered". */
    private static boolean isDeniedBehind(List<Word> words, int end) {
        boolean denied = false;
        for (int i = end; i < words.size() && i - end < FARTHEST_BEHIND; i++) {
            if (words.get(i - 1).endsSentence()) {
                return false;
            }
            String word = words.get(i).folded();
            if (word.startsWith("esclus") || word.startsWith("exclud") || (denied && isAboutFunding(word))) {
                return true;
            }
            if (word.equals("non") || word.equals("not")) {
                denied = true;
            } else if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAboutFunding(String word) {
        for (String stem : FUNDING_STEMS) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
