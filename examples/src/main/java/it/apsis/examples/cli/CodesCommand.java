package it.apsis.examples.cli;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.reference.CodeListExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks codes up. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Looks a code up, or searches a code list.",
            "Lists: crs-purposes, crs-sectors, recipients, channels, aid-types, finance-types, flow-types, collaboration, "
                    + "nature-of-submission, agencies-italy, markers, sdg-targets, currencies, enumerations:NAME."
        })
final class CodesCommand implements Callable<Integer> {
    private static final int NEAR = 3;

    @Mixin
    @Nullable
    Console console;

    @Parameters(index = "0", paramLabel = "LIST", description = "The id of a code list.")
    String list = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", description = "A code; all codes without it.")
    @Nullable
    String code;

    @Option(names = "--year", paramLabel = "Y", description = "Says of each code whether it was valid for flows of Y.")
    @Nullable
    Integer year;

    @Option(names = "--find", paramLabel = "TEXT", description = "Words to search for, in Italian or English.")
    @Nullable
    String find;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "How to write them (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    @Option(
            names = "--table-schema",
            paramLabel = "FILE",
            description = "Where to write what the columns of --format csv are (Table Schema).")
    @Nullable
    Path tableSchema;

    /** How codes are written. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        CodeList codes = list(CodeLists.bundled());
        List<CodeEntry> entries = entries(codes);
        OptionalInt forYear = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        switch (format) {
            case JSON -> to.result(out, stream -> CodeListExport.json(entries, forYear, to.language(), stream));
            case CSV -> to.text(out, writer -> CodeListExport.csv(entries, forYear, to.language(), writer));
            case TEXT -> to.text(out, writer -> CodeListExport.text(entries, forYear, to.language(), writer));
        }
        if (tableSchema != null) {
            to.result(tableSchema, stream -> CodeListExport.schema().write(to.language(), stream));
        }
        if (code != null && !codes.isKnown(code)) {
            to.note(unknown(to, codes, code));
            return ExitStatus.ERRORS;
        }
        return ExitStatus.FINE;
    }

    private CodeList list(CodeLists lists) {
        try {
            return lists.list(list);
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }

    private List<CodeEntry> entries(CodeList codes) {
        List<CodeEntry> found = find == null ? codes.entries() : codes.search(find);
        return code == null
                ? found
                : found.stream().filter(entry -> entry.code().equals(code)).toList();
    }

    private String unknown(Console to, CodeList codes, String unknown) {
        List<CodeEntry> near = codes.nearest(unknown, year == null ? Integer.MAX_VALUE - 1 : year, NEAR);
        StringBuilder text = new StringBuilder(to.words(
                "there is no code " + unknown + " in " + codes.id(),
                "il codice " + unknown + " non è in " + codes.id()));
        for (CodeEntry entry : near) {
            text.append(near.indexOf(entry) == 0 ? to.words("; near ones: ", "; codici vicini: ") : ", ")
                    .append(entry.code())
                    .append(' ')
                    .append(entry.name().in(to.language()));
        }
        return text.toString();
    }
}
