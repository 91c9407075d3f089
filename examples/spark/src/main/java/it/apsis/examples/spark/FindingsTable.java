package it.apsis.examples.spark;

import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ReturnHead;
import it.apsis.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Findings as rows of a table. Made where the rows are made; for one thread. */
final class FindingsTable {
    /** The columns, one a line here and in {@link #row}. */
    static final StructType SCHEMA = new StructType()
            .add("code", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("file", DataTypes.StringType)
            .add("row", DataTypes.LongType, false)
            .add("line", DataTypes.LongType, false)
            .add("row_of_whole", DataTypes.LongType, false)
            .add("column", DataTypes.StringType)
            .add("position", DataTypes.IntegerType, false)
            .add("question", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("attributes", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType), false)
            .add("suggestions", DataTypes.createArrayType(DataTypes.StringType), false)
            .add("message_it", DataTypes.StringType, false)
            .add("message_en", DataTypes.StringType, false);

    private final DataSet data;
    private final long headerRow;
    private final MessageRenderer messages;

    FindingsTable(DataSet data) {
        ReturnHead head = data.head();
        this.data = data;
        this.headerRow = head.header().row();
        this.messages = MessageRenderer.of(data.settings().rules().catalogue(), head.form()::label);
    }

    Row row(Finding finding) {
        String file = data.fileOf(finding, headerRow);
        Place place = data.inFile(finding.place(), file);
        List<String> suggestions =
                finding.suggestions().stream().map(Suggestion::code).toList();
        return RowFactory.create(
                finding.code(),
                finding.severity().name(),
                file,
                place.row(),
                place.line(),
                finding.place().row(),
                place.column(),
                place.position(),
                finding.question(),
                finding.value(),
                attributes(finding),
                suggestions.toArray(),
                messages.message(finding, Language.ITALIAN),
                messages.message(finding, Language.ENGLISH));
    }

    private static scala.collection.Map<String, String> attributes(Finding finding) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : finding.attributes().asMap().keySet()) {
            texts.put(name, finding.attributes().text(name).orElse(""));
        }
        return CollectionConverters.asScala(texts);
    }
}
