package io.github.saidby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays out of every package: foreign types in signatures, shared state, files, the clock. */
@AnalyzeClasses(packages = "io.github.saidby", importOptions = LayersTest.Main.class)
class PurityTest {

  private static final String INTERNAL = "io.github.saidby.internal..";

  private static final DescribedPredicate<JavaClass> FOREIGN =
      resideInAnyPackage(
          "opennlp..",
          "com.google..",
          "com.fasterxml..",
          "org.jsoup..",
          "org.commonmark..",
          INTERNAL);

  @ArchTest
  static final ArchRule publicSignaturesHoldNoForeignTypes =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(not(resideInAPackage(INTERNAL)))
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(
              new ArchCondition<>("hold no foreign types") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  Set<JavaClass> foreign =
                      Stream.concat(
                              Stream.of(method.getReturnType()),
                              method.getParameterTypes().stream())
                          .map(JavaType::getAllInvolvedRawTypes)
                          .flatMap(Set::stream)
                          .filter(FOREIGN)
                          .collect(Collectors.toSet());
                  events.add(
                      new SimpleConditionEvent(
                          method, foreign.isEmpty(), method.getFullName() + ": " + foreign));
                }
              });

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      noFields()
          .that()
          .areStatic()
          .should()
          .notBeFinal()
          .because("instances are shared by threads and by users who do not know each other");

  @ArchTest
  static final ArchRule staticCollectionsAreImmutable =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              DescribedPredicate.describe(
                  "a mutable collection",
                  type ->
                      type.getPackageName().startsWith("java.util")
                          && !type.isInterface()
                          && type.isAssignableTo(Iterable.class)));

  @ArchTest
  static final ArchRule nothingLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..");

  @ArchTest
  static final ArchRule nothingTouchesFilesOrTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*");

  @ArchTest
  static final ArchRule nothingReflects =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule nothingAsksTheClock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now");

  @ArchTest
  static final ArchRule onlyTheBulkDoorStartsThreads =
      noClasses()
          .that()
          .doNotHaveSimpleName("BulkExtraction")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.ExecutorService.class)
          .orShould()
          .accessClassesThat()
          .areAssignableTo(ThreadLocal.class);
}
