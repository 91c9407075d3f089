package it.apsis.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "it.apsis.validation", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("it.apsis.validation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_RULE = noClasses()
            .that()
            .resideInAPackage("it.apsis.validation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("it.apsis.validation.*..");

    @ArchTest
    static final ArchRule NO_LOOK_AT_EXPORT =
            noClasses().should().dependOnClassesThat().resideInAPackage("it.apsis.export..");
}
