package org.orgscore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The stage order is the architecture; these are its arrows. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.orgscore");

    @Test
    void eachStageKnowsOnlyTheStagesItDrawsOn() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("chart")
                .definedBy("org.orgscore.chart..")
                .layer("occupation")
                .definedBy("org.orgscore.occupation..")
                .layer("title")
                .definedBy("org.orgscore.title..")
                .layer("score")
                .definedBy("org.orgscore.score..")
                .layer("summary")
                .definedBy("org.orgscore.summary..")
                .layer("report")
                .definedBy("org.orgscore.report..")
                .layer("job")
                .definedBy("org.orgscore.job..")
                .layer("cli")
                .definedBy("org.orgscore.cli..")
                .whereLayer("chart")
                .mayNotAccessAnyLayer()
                .whereLayer("occupation")
                .mayNotAccessAnyLayer()
                .whereLayer("title")
                .mayOnlyAccessLayers("occupation")
                .whereLayer("score")
                .mayOnlyAccessLayers("occupation", "title")
                .whereLayer("summary")
                .mayOnlyAccessLayers("chart", "occupation", "title", "score")
                .whereLayer("report")
                .mayOnlyAccessLayers("chart", "occupation", "title", "score", "summary")
                .whereLayer("job")
                .mayOnlyAccessLayers("chart", "occupation", "title", "score", "summary", "report")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void onlyJobAndCliKnowSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.orgscore.job..", "org.orgscore.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(CLASSES);
    }
}
