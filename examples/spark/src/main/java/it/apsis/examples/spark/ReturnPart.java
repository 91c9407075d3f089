package it.apsis.examples.spark;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvExtent;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * One file of a data set. The file system of the engine opens it, wherever it is.
 *
 * @param path its address
 * @param stream its bytes
 */
record ReturnPart(String path, PortableDataStream stream) implements Serializable {
    static ReturnPart of(Tuple2<String, PortableDataStream> file) {
        return new ReturnPart(file._1(), file._2());
    }

    String name() {
        return String.valueOf(Path.of(URI.create(path).getPath()).getFileName());
    }

    ReturnSource source() {
        return ReturnSource.of(name(), stream::open);
    }

    /**
     * What a file says of the data set that it is a part of.
     *
     * @param flowYear the year of its first row that has one, or the one that was named
     * @param columns its columns: in all files the same
     * @param extent how far it goes below its header
     */
    record Shape(int flowYear, String columns, CsvExtent extent) implements Serializable {}

    Shape shape(Settings settings) {
        ReadingOptions options = settings.reading(null);
        try (ReturnReading reading = CsvReturnReader.open(source(), options)) {
            return new Shape(reading.head().flowYear(), columns(reading.head()), CsvExtent.of(source(), options));
        } catch (UnusableReturnException e) {
            throw new UnusableReturnException(new Bilingual(
                    name() + ": " + e.reason().en(), name() + ": " + e.reason().it()));
        }
    }

    /** The headers alone: what they ask depends on the year, which is that of the first file. */
    private static String columns(ReturnHead head) {
        return head.layout() + head.columns().all().stream().map(Column::header).toList();
    }
}
