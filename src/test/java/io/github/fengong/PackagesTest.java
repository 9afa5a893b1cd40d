package io.github.fengong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may depend on which, each rule with its reason. */
final class PackagesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.fengong");

    private static final String ROOT = "io.github.fengong.";

    private static final ArchRule packagesAreFreeOfCycles = slices().matching(ROOT + "(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to understand one package after the other");

    private static final ArchRule modelKnowsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage(ROOT + "model..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.fengong..")
                    .and(DescribedPredicate.not(resideInAPackage(ROOT + "model..")))
                    .or(outsideOfTheJdkAndFengong()))
            .because("every stage and every user of the results shares the model");

    private static final ArchRule extractKnowsOnlyTheModel = stage("extract");

    private static final ArchRule normalizeKnowsOnlyTheModel = stage("normalize");

    private static final ArchRule agencyKnowsOnlyTheModel = stage("agency");

    private static final ArchRule compareKnowsOnlyTheModel = stage("compare");

    private static final ArchRule exportKnowsOnlyTheModel = stage("export");

    private static final ArchRule storeKnowsOnlyTheModel = stage("store");

    private static final ArchRule feedKnowsOnlyTheModel = stage("feed");

    private static final ArchRule editionPutsComparisonAndResultsTogether = noClasses()
            .that()
            .resideInAPackage(ROOT + "edition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "extract..", ROOT + "normalize..", ROOT + "agency..", ROOT + "pipeline..")
            .because("an edition is a result, whatever it was made of");

    private static final ArchRule poiOnlyWhereOfficeFilesAreReadOrWritten =
            library("org.apache.poi..", "extract.word..", "extract.sheet..", "export..");

    private static final ArchRule databasesOnlyInTheStore = library("java.sql..", "store..");

    private static final ArchRule pipelineOnlyPutsTheStagesInOrder = noClasses()
            .that()
            .resideInAPackage(ROOT + "pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "export..", ROOT + "compare..", ROOT + "review..", ROOT + "app..")
            .because("what is done with a result is not the business of the stages that make it");

    private static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "app..")
            .because("the command line is one user of the program among others");

    private static final ArchRule pdfBoxOnlyInThePdfExtractor = library("org.apache.pdfbox..", "extract.pdf..");

    private static final ArchRule jsoupOnlyInTheHtmlExtractor = library("org.jsoup..", "extract.html..");

    private static final ArchRule hanlpOnlyBehindTheSegmenters = library("com.hankcs..", "agency..", "compare..");

    private static final ArchRule picocliOnlyInTheCommandLine = library("picocli..", "app..");

    private static final ArchRule onlyTheCommandLineTouchesStandardStreams = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is printed, and where, is decided in one place");

    /**
     * HanLP's jar holds no trained models: these classes look for a download and fail at run time.
     */
    private static final ArchRule hanlpWithoutDownloadedModels = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.hankcs.hanlp.tokenizer.NLPTokenizer")
            .because("its model is not in the jar");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("packagesAreFreeOfCycles", packagesAreFreeOfCycles),
                Arguments.of("modelKnowsOnlyTheJdk", modelKnowsOnlyTheJdk),
                Arguments.of("extractKnowsOnlyTheModel", extractKnowsOnlyTheModel),
                Arguments.of("normalizeKnowsOnlyTheModel", normalizeKnowsOnlyTheModel),
                Arguments.of("agencyKnowsOnlyTheModel", agencyKnowsOnlyTheModel),
                Arguments.of("compareKnowsOnlyTheModel", compareKnowsOnlyTheModel),
                Arguments.of("exportKnowsOnlyTheModel", exportKnowsOnlyTheModel),
                Arguments.of("storeKnowsOnlyTheModel", storeKnowsOnlyTheModel),
                Arguments.of("feedKnowsOnlyTheModel", feedKnowsOnlyTheModel),
                Arguments.of("editionPutsComparisonAndResultsTogether", editionPutsComparisonAndResultsTogether),
                Arguments.of("poiOnlyWhereOfficeFilesAreReadOrWritten", poiOnlyWhereOfficeFilesAreReadOrWritten),
                Arguments.of("databasesOnlyInTheStore", databasesOnlyInTheStore),
                Arguments.of("pipelineOnlyPutsTheStagesInOrder", pipelineOnlyPutsTheStagesInOrder),
                Arguments.of("nobodyKnowsTheCommandLine", nobodyKnowsTheCommandLine),
                Arguments.of("pdfBoxOnlyInThePdfExtractor", pdfBoxOnlyInThePdfExtractor),
                Arguments.of("jsoupOnlyInTheHtmlExtractor", jsoupOnlyInTheHtmlExtractor),
                Arguments.of("hanlpOnlyBehindTheSegmenters", hanlpOnlyBehindTheSegmenters),
                Arguments.of("picocliOnlyInTheCommandLine", picocliOnlyInTheCommandLine),
                Arguments.of("onlyTheCommandLineTouchesStandardStreams", onlyTheCommandLineTouchesStandardStreams),
                Arguments.of("hanlpWithoutDownloadedModels", hanlpWithoutDownloadedModels));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleHolds(String name, ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ArchRule stage(String name) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.fengong..")
                        .and(DescribedPredicate.not(resideInAPackage(ROOT + name + "..")))
                        .and(DescribedPredicate.not(resideInAPackage(ROOT + "model.."))))
                .because("stages do not know each other; only the pipeline does");
    }

    private static ArchRule library(String library, String... homes) {
        String[] packages =
                java.util.Arrays.stream(homes).map(home -> ROOT + home).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that must be replaced should be found in one place");
    }

    private static DescribedPredicate<JavaClass> outsideOfTheJdkAndFengong() {
        return DescribedPredicate.describe(
                "outside of the JDK",
                type -> !type.getPackageName().startsWith("java")
                        && !type.getPackageName().startsWith("io.github.fengong"));
    }
}
