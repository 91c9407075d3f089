package it.apsis;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** Packages of core point one way only: from what is made of other things to what is not. */
@AnalyzeClasses(packages = "it.apsis", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("it.apsis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONE_WAY = oneWay(new String[][] {
        {"text"},
        {"finding"},
        {"codelist"},
        {"schema", "classification"},
        {"entity", "campaign", "deadline"},
        {"statistical", "descriptive", "practice"},
        {"register", "rule"},
        {"reference"},
    });

    /** A package may be used by those of later rows, and by its neighbours in its own. */
    private static ArchRule oneWay(String[][] rows) {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (int row = 0; row < rows.length; row++) {
            layers = layers.optionalLayer(name(row)).definedBy(packages(rows[row]));
        }
        for (int row = 0; row < rows.length; row++) {
            String[] later = new String[rows.length - row - 1];
            for (int i = 0; i < later.length; i++) {
                later[i] = name(row + 1 + i);
            }
            layers = later.length == 0
                    ? layers.whereLayer(name(row)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(name(row)).mayOnlyBeAccessedByLayers(later);
        }
        return layers.because("the order of the packages is in docs/architecture.md");
    }

    private static String name(int row) {
        return "row " + row;
    }

    private static String[] packages(String[] names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = "it.apsis." + names[i] + "..";
        }
        return packages;
    }
}
