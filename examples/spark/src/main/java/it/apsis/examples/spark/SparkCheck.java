package it.apsis.examples.spark;

import it.apsis.finding.Finding;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.validation.PartialReport;
import it.apsis.validation.SurveyValidator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Checks a return of any size: many files of one folder, each read and checked by one task; the rules across rows as
 * aggregations by key. Neither the rows nor the keys of the whole are ever in one place.
 */
public final class SparkCheck {
    /** More than there are files: each is a task of its own. */
    private static final int EACH_FILE = 100_000;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final int groups;

    /**
     * For a session.
     *
     * @param spark the session
     * @param groups into how many groups the keys of the rules across rows are divided, from 1: enough that a group of
     *     28 bytes for each of its rows fits into a task
     */
    public SparkCheck(SparkSession spark, int groups) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.groups = groups;
    }

    /**
     * What came of it.
     *
     * @param report the verdict: the same as that of one thread on the same rows
     * @param findings the findings as a table, as many of each file and of each group of keys as are kept
     */
    public record Outcome(ValidationReport report, Dataset<Row> findings) {}

    /**
     * Checks the files of a folder, in the order of their names, as one return.
     *
     * @param folder the folder of files in CSV with the same columns, each with its header
     * @param name the name of the return, for the report
     * @param settings how to check it
     * @return what came of it
     * @throws UnusableReturnException where a file cannot be used
     */
    public Outcome check(String folder, String name, Settings settings) {
        JavaRDD<ReturnPart> files =
                context.binaryFiles(folder + "/*.csv", EACH_FILE).map(ReturnPart::of);
        DataSet data = dataSet(files, name, settings);
        Broadcast<DataSet> known = context.broadcast(data);
        JavaRDD<CheckedPart> parts =
                files.map(file -> known.value().check(file)).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<PartialReport> found =
                parts.map(part -> settled(known.value(), part.report().found()));
        JavaRDD<PartialReport> across =
                byKey(parts).map(keys -> settled(known.value(), keys)).persist(StorageLevel.MEMORY_AND_DISK());

        CheckedPart all = parts.map(part -> part.with(part.report().found())).treeReduce(CheckedPart::merge);
        PartialReport everything = all.report().merge(across.treeReduce(PartialReport::merge));
        SurveyValidator validator = settings.validator();
        ReturnHead head = data.head();
        ValidationReport report = validator.report(head, everything, all.tail());

        JavaRDD<Row> rows = found.union(across).mapPartitions(some -> rows(known.value(), some));
        List<Row> ofFiles = rowsOfFiles(data, all.findings());
        return new Outcome(
                report, spark.createDataFrame(rows.union(context.parallelize(ofFiles, 1)), FindingsTable.SCHEMA));
    }

    private static DataSet dataSet(JavaRDD<ReturnPart> files, String name, Settings settings) {
        TreeMap<String, ReturnPart.Shape> shapes =
                new TreeMap<>(files.mapToPair(file -> new Tuple2<>(file.path(), file.shape(settings)))
                        .collectAsMap());
        if (shapes.isEmpty()) {
            throw new UnusableReturnException(
                    new Bilingual("There is no file in CSV in the folder", "Nella cartella non c'è alcun file CSV"));
        }
        String firstPath = shapes.firstKey();
        ReturnPart first = files.filter(file -> file.path().equals(firstPath)).first();
        return DataSet.of(name, settings, first, shapes);
    }

    /** What the rules across rows have gathered, group by group of keys. */
    private JavaRDD<PartialReport> byKey(JavaRDD<CheckedPart> parts) {
        int into = groups;
        JavaPairRDD<Integer, PartialReport> keys = parts.flatMapToPair(part -> {
            List<Tuple2<Integer, PartialReport>> numbered = new ArrayList<>();
            for (PartialReport group : part.report().byKey(into)) {
                numbered.add(new Tuple2<>(numbered.size(), group));
            }
            return numbered.iterator();
        });
        return keys.reduceByKey(PartialReport::merge, into).values();
    }

    private static PartialReport settled(DataSet data, PartialReport part) {
        return data.settings().validator().settle(data.head(), part);
    }

    private static Iterator<Row> rows(DataSet data, Iterator<PartialReport> parts) {
        FindingsTable table = new FindingsTable(data);
        List<Row> rows = new ArrayList<>();
        parts.forEachRemaining(part -> part.findings().forEach(finding -> rows.add(table.row(finding))));
        return rows.iterator();
    }

    /** What readers say of files passes under the same severities and switches. */
    private static List<Row> rowsOfFiles(DataSet data, List<Finding> findings) {
        FindingsTable table = new FindingsTable(data);
        return findings.stream()
                .flatMap(finding -> data.settings().rules().severity(finding.code(), finding.severity()).stream()
                        .map(finding::withSeverity))
                .map(table::row)
                .toList();
    }
}
