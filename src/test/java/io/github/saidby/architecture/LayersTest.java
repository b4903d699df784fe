package io.github.saidby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages. */
@AnalyzeClasses(packages = "io.github.saidby", importOptions = LayersTest.Main.class)
class LayersTest {

  static final class Main implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final String ROOT = "io.github.saidby";
  private static final String[] SECTIONS = {ROOT + ".internal.sections.."};
  private static final String[] QUOTES = {
    ROOT + ".internal.quotes..", ROOT + ".internal.speakers.."
  };
  private static final String[] CLAIMS = {
    ROOT + ".internal.claims..",
    ROOT + ".internal.quantities..",
    ROOT + ".internal.times..",
    ROOT + ".internal.deadlines.."
  };

  @ArchTest
  static final ArchRule modelKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat(saidbyOutside(ROOT + ".model"));

  @ArchTest
  static final ArchRule textKnowsTheModelAndResources =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".text")
          .should()
          .dependOnClassesThat(
              saidbyOutside(ROOT + ".text", ROOT + ".model", ROOT + ".internal.resource"));

  @ArchTest
  static final ArchRule stageInterfacesKnowTextAndModel =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".stage")
          .should()
          .dependOnClassesThat(saidbyOutside(ROOT + ".stage", ROOT + ".text", ROOT + ".model"));

  @ArchTest
  static final ArchRule nothingInternalKnowsTheDoorOrJson =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".json");

  @ArchTest static final ArchRule sectionsKnowNoOtherStage = isApart(SECTIONS, QUOTES, CLAIMS);

  @ArchTest static final ArchRule quotesKnowNoOtherStage = isApart(QUOTES, SECTIONS, CLAIMS);

  @ArchTest static final ArchRule claimsKnowNoOtherStage = isApart(CLAIMS, SECTIONS, QUOTES);

  @ArchTest
  static final ArchRule onlyOnePackageKnowsOpenNlp =
      onlyIn(ROOT + ".internal.opennlp", "opennlp..");

  @ArchTest
  static final ArchRule onlyTheWriterAndTheReadersKnowJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".json", ROOT + ".internal.reading")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyTheReadersKnowMarkup =
      onlyIn(ROOT + ".internal.reading", "org.jsoup..", "org.commonmark..");

  private static ArchRule onlyIn(String home, String... dependency) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(dependency)
        .as("only " + home + " knows " + String.join(" and ", dependency));
  }

  private static ArchRule isApart(String[] stage, String[] other, String[] third) {
    return noClasses()
        .that()
        .resideInAnyPackage(stage)
        .should()
        .dependOnClassesThat(resideInAnyPackage(other).or(resideInAnyPackage(third)))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> saidbyOutside(String... packages) {
    return resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(packages)));
  }
}
