package it.apsis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.practice.PracticeCollection;
import it.apsis.text.CsvTable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableColumnTest {
    @Test
    void everyColumnOfABundledTableIsCalledSomethingAndNothingElseIs() {
        Set<String> columns = new TreeSet<>(Set.of("rating", "text"));
        Stream.concat(DescriptiveSurvey.fields().stream(), PracticeCollection.fields().stream())
                .flatMap(field -> field.columns().stream())
                .forEach(column -> columns.add(column.name()));

        assertThat(CsvTable.resource(TableColumn.class, "columns.csv").rows())
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrderElementsOf(columns);
        assertThat(columns)
                .allSatisfy(column -> assertThat(TableColumn.label(column))
                        .satisfies(
                                label -> assertThat(label.en()).isNotBlank(),
                                label -> assertThat(label.it()).isNotBlank()));
    }
}
