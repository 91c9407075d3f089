package it.apsis.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "it.apsis.export", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("it.apsis.export.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_LOOK_AT_VALIDATION =
            noClasses().should().dependOnClassesThat().resideInAPackage("it.apsis.validation..");
}
