package org.lianxi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What may appear in one place only: the table of ARCHITECTURE §3. */
class PlacesTest {

    private static final DescribedPredicate<JavaAnnotation<?>> MAPPING = describe(
            "an annotation of a mapping",
            annotation -> annotation.getRawType().getPackageName().equals("jakarta.persistence"));

    /** What tells the time without being asked for it by us: {@code now()}, the system's clocks, {@code new Date()}. */
    private static final DescribedPredicate<JavaAccess<?>> OWN_CLOCK = describe("a clock of their own", access -> {
        JavaClass owner = access.getTargetOwner();
        boolean isOfTime = owner.getPackageName().equals("java.time");
        return (isOfTime && access.getName().equals("now"))
                || (owner.isAssignableTo(Clock.class) && access.getName().startsWith("system"))
                || (owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && access.getName().equals("<init>")
                        && access.getTarget().getFullName().equals("java.util.Date.<init>()"));
    });

    /** Seen red with a field of type {@code ProcessEngine} in a class of bpmn.matter. */
    @Test
    void only_one_package_knows_which_engine_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lianxi.bpmn.engine")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.camunda..", "org.operaton.."))
                .check(CLASSES);
    }

    /** Seen red with an {@code EntityManager} in a class {@code Planted} of committee.audit. */
    @Test
    void only_classes_named_Jpa_speak_to_the_database() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jpa")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(CLASSES);
    }

    /** Seen red with a public {@code @Entity} in meeting.matter. */
    @Test
    void what_is_stored_stays_inside_its_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /** Seen red with an {@code @Entity} in web.inbox. */
    @Test
    void only_the_two_domain_modules_store_anything() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lianxi.committee..", "org.lianxi.meeting..")
                .should()
                .beAnnotatedWith(MAPPING)
                .check(CLASSES);
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("org.lianxi.committee..", "org.lianxi.meeting..")
                .should()
                .beAnnotatedWith(MAPPING)
                .check(CLASSES);
    }

    /** Seen red with a {@code FacesContext} in a class of meeting.matter. */
    @Test
    void only_the_portal_knows_the_web() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lianxi.web..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.el.."))
                .check(CLASSES);
    }

    /** Seen red with a {@code @Transactional} page bean, and with a public one in meeting.matter. */
    @Test
    void a_transaction_begins_at_a_use_case() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .or()
                .containAnyMethodsThat(
                        describe("are transactional", method -> method.isAnnotatedWith(Transactional.class)))
                .should()
                .resideInAnyPackage(
                        "org.lianxi.committee..",
                        "org.lianxi.meeting..",
                        "org.lianxi.bpmn.inbox",
                        "org.lianxi.bpmn.consistency",
                        "org.lianxi.bpmn.notification")
                .andShould()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /** Seen red with {@code Instant.now()}, {@code new Date()} and {@code Clock.systemUTC()} in committee.audit. */
    @Test
    void nobody_has_a_clock_of_their_own() {
        noClasses().should().accessTargetWhere(OWN_CLOCK).check(CLASSES);
    }

    /** Seen red with {@code fireAsync} in a class of meeting.matter. */
    @Test
    void nothing_happens_beside_its_transaction() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "an event is fired on another thread",
                        call -> call.getName().equals("fireAsync")
                                && call.getTargetOwner().isAssignableTo(jakarta.enterprise.event.Event.class)))
                .check(CLASSES);
    }

    /** Seen red with a public {@code @ApplicationScoped} class in meeting.matter. */
    @Test
    void a_feature_shows_contracts_and_hides_who_keeps_them() {
        classes()
                .that(resideInAnyPackage("org.lianxi.committee..", "org.lianxi.meeting..", "org.lianxi.bpmn.."))
                .and()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .doNotHaveFullyQualifiedName("org.lianxi.committee.calendar.ProductClock")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /** Seen red with an {@code @Inject} field in a class of meeting.matter. */
    @Test
    void below_the_portal_everything_comes_through_constructors() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .beDeclaredInClassesThat(resideInAPackage("org.lianxi.web.."))
                .check(CLASSES);
    }
}
