package it.apsis.export.workbook;

import it.apsis.finding.Severity;
import java.util.Locale;

/** How a severity is shown: by a colour, and by a sign for those who cannot tell colours apart. */
enum Mark {
    ERROR(Severity.ERROR, "✖", "F9CBC6", "8A1F11"),
    WARNING(Severity.WARNING, "▲", "FFE7B3", "7A4B00"),
    INFO(Severity.INFO, "●", "D6E8FA", "0B4A86");

    private final Severity severity;
    private final String sign;
    private final String fill;
    private final String ink;

    Mark(Severity severity, String sign, String fill, String ink) {
        this.severity = severity;
        this.sign = sign;
        this.fill = fill;
        this.ink = ink;
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    Severity severity() {
        return severity;
    }

    String sign() {
        return sign;
    }

    /** The colour behind a cell with such a finding; no other cell has exactly this one. */
    String fill() {
        return fill;
    }

    String ink() {
        return ink;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
