package it.apsis.export.consolidation;

import it.apsis.export.ReturnFormats;
import it.apsis.export.dcat.Publication;
import it.apsis.text.Language;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a caller can choose about a consolidation. */
@Value.Immutable
interface ConsolidationSettings {
    ReturnFormats formats();

    @Value.Default
    default Language language() {
        return Language.ENGLISH;
    }

    @Value.Default
    default int threads() {
        return 1;
    }

    @Value.Default
    default ConsolidationProgress progress() {
        return ConsolidationProgress.SILENT;
    }

    @Value.Default
    default boolean workbooks() {
        return true;
    }

    @Nullable
    Publication publication();
}
