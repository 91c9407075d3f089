package it.apsis.examples.spark;

import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The job: {@code FOLDER OUT [YEAR]}. Writes OUT/report.json, and the findings as a table to OUT/findings. */
public final class Main {
    private static final int GROUPS_A_SLOT = 4;

    private Main() {}

    /**
     * Runs the job in the session that {@code spark-submit} or the script has set up.
     *
     * @param args the folder of files in CSV, the folder to write to, and the flow year where it is not that of the rows
     * @throws IOException where the report cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: FOLDER OUT [YEAR]");
            System.exit(2);
        }
        Settings settings = new Settings(
                StatisticalRules.bundled(),
                args.length == 3 ? Integer.valueOf(args[2]) : null,
                null,
                FindingCollector.DEFAULT_CAP);
        try (SparkSession spark = SparkSession.builder().appName("apsis").getOrCreate()) {
            int groups = GROUPS_A_SLOT * spark.sparkContext().defaultParallelism();
            Path folder = new Path(args[0]);
            SparkCheck.Outcome outcome = new SparkCheck(spark, groups).check(args[0], folder.getName(), settings);
            outcome.findings().write().parquet(new Path(args[1], "findings").toString());
            write(outcome.report(), new Path(args[1], "report.json"), spark);
            System.out.println("Activities: " + outcome.report().source().rows() + ", findings: "
                    + outcome.report().counts());
        }
    }

    private static void write(ValidationReport report, Path file, SparkSession spark) throws IOException {
        ReportWriter writer = ReportFormats.bundled().find("json").orElseThrow();
        try (OutputStream out =
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(file)) {
            writer.write(report, Language.ITALIAN, out);
        }
    }
}
