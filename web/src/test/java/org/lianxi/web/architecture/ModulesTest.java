package org.lianxi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom: ARCHITECTURE §3. */
class ModulesTest {

    /** Seen red with a field of type {@code MatterId} in a class of committee.audit. */
    @Test
    void the_committee_knows_nobody() {
        noClasses()
                .that(resideInAPackage("org.lianxi.committee.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.lianxi.meeting..", "org.lianxi.bpmn..", "org.lianxi.web.."))
                .check(CLASSES);
    }

    /** Seen red with a field of type {@code WorkId} in a class of meeting.matter. */
    @Test
    void the_meeting_knows_only_the_committee() {
        noClasses()
                .that(resideInAPackage("org.lianxi.meeting.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.lianxi.bpmn..", "org.lianxi.web.."))
                .check(CLASSES);
    }

    /** Seen red with a field of type {@code Texts} in a class of bpmn.matter. */
    @Test
    void the_processes_know_no_page() {
        noClasses()
                .that(resideInAPackage("org.lianxi.bpmn.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.lianxi.web.."))
                .check(CLASSES);
    }

    /** Seen red with a field of a public type of bpmn.matter in a class of web.inbox. */
    @Test
    void pages_know_the_inbox_but_no_process() {
        noClasses()
                .that(resideInAPackage("org.lianxi.web.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.lianxi.bpmn..")
                        .and(not(resideInAnyPackage(
                                "org.lianxi.bpmn.inbox",
                                "org.lianxi.bpmn.consistency",
                                "org.lianxi.bpmn.notification",
                                "org.lianxi.bpmn.engine"))))
                .check(CLASSES);
    }

    /** Seen red with a field of type {@code EngineLifecycle} in a class of web.inbox. */
    @Test
    void only_the_start_of_the_product_touches_the_engine() {
        noClasses()
                .that(resideInAPackage("org.lianxi.web.."))
                .and()
                .resideOutsideOfPackages("org.lianxi.web.start", "org.lianxi.web.demonstration")
                .should()
                .dependOnClassesThat(resideInAPackage("org.lianxi.bpmn.engine"))
                .check(CLASSES);
    }

    /** Seen red in each module with two classes in two of its features that hold each other. */
    @ParameterizedTest
    @ValueSource(strings = {"committee", "meeting", "bpmn", "web"})
    void features_of_a_module_are_free_of_cycles(String module) {
        slices().matching("org.lianxi." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /**
     * In an EAR the beans of the portal are out of sight for the jars beside it, so what only the portal implements cannot be
     * injected into them. Seen red with the words of messages, which the outbox asked for.
     */
    @Test
    void nothing_is_injected_below_that_only_the_portal_has() {
        Set<String> onlyInPortal = CLASSES.stream()
                .filter(each -> each.isInterface()
                        && !isOfPortal(each)
                        && each.getName().startsWith("org.lianxi."))
                .filter(each -> !each.getAllSubclasses().isEmpty()
                        && each.getAllSubclasses().stream().allMatch(ModulesTest::isOfPortal))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(CLASSES.stream()
                        .filter(each -> !isOfPortal(each))
                        .flatMap(each -> each.getConstructors().stream())
                        .filter(each -> each.isAnnotatedWith(Inject.class))
                        .flatMap(each -> each.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .filter(onlyInPortal::contains)
                                .map(type -> each.getOwner().getName() + " asks for " + type)))
                .isEmpty();
    }

    private static boolean isOfPortal(JavaClass type) {
        return type.getPackageName().startsWith("org.lianxi.web");
    }
}
