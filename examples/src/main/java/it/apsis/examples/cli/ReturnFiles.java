package it.apsis.examples.cli;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.layout.Layout;
import it.apsis.export.layout.Layouts;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.text.TableFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens the files that people name. */
final class ReturnFiles {
    private static final int BEGINNING = 8_192;

    private ReturnFiles() {}

    /** The format of a file, told by its bytes; where several may be meant, its extension decides. */
    static ReturnFormat format(Path file) throws IOException {
        List<ReturnFormat> formats = ReturnFormats.installed().recognise(beginning(file));
        String name = file.toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> name.endsWith("." + format.fileExtension()))
                .findFirst()
                .or(() -> formats.stream().findFirst())
                .orElseThrow(
                        () -> new UnusableReturnException(
                                new Bilingual(
                                        file
                                                + " is neither text nor a workbook: save it as .csv or .xlsx, and try again",
                                        file
                                                + " non è né un testo né una cartella di lavoro: salvarlo come .csv o .xlsx e riprovare")));
    }

    /** Whether a file is a workbook, of a kind that is read or one that is only named in a message. */
    static boolean isWorkbook(Path file) throws IOException {
        return new WorkbookFormat().recognises(beginning(file));
    }

    private static byte[] beginning(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Problem(file + " is a folder: name a file");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] beginning = bytes.readNBytes(BEGINNING);
            if (beginning.length == 0) {
                throw empty(file);
            }
            return beginning;
        }
    }

    static UnusableReturnException empty(Path file) {
        return new UnusableReturnException(new Bilingual(
                file + " is empty: there is nothing to read", file + " è vuoto: non c'è nulla da leggere"));
    }

    static ReturnReading open(Path file, ReadingOptions options) throws IOException {
        return format(file).open(ReturnSource.of(file), options);
    }

    static ReadingOptions options(@Nullable Integer year, @Nullable String layout, @Nullable String entity)
            throws IOException {
        if (year != null) {
            Forms.of(year);
        }
        ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(year).withRespondent(entity);
        return layout == null ? options : options.withLayout(layout(layout));
    }

    private static Layout layout(String nameOrFile) throws IOException {
        var bundled = Layouts.find(nameOrFile);
        if (bundled.isPresent()) {
            return bundled.get();
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new Problem("'" + nameOrFile + "' is neither a layout ("
                    + String.join(", ", Layouts.all().stream().map(Layout::name).toList()) + ") nor a file");
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Layout.read(text, String.valueOf(file.getFileName()));
        } catch (TableFormatException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }
}
