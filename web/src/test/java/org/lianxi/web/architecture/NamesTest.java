package org.lianxi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.refusal.Refusal;

/** Names and null: STYLE §4. */
class NamesTest {

    /** Seen red with a class {@code PlantedManager}. */
    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveSimpleName("Utils")
                .orShould()
                .haveNameMatching(".*\\.[A-Za-z]*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
                .orShould()
                .haveNameMatching(".*\\.(Default|Base|Abstract)[A-Z][A-Za-z]*")
                .check(CLASSES);
    }

    /** Seen red with a refusal {@code PlantedException}. */
    @Test
    void a_refusal_names_a_state_of_affairs() {
        classes()
                .that()
                .areAssignableTo(Refusal.class)
                .should()
                .haveSimpleNameNotEndingWith("Exception")
                .andShould()
                .haveSimpleNameNotEndingWith("Error")
                .check(CLASSES);
    }

    /** Seen red with an {@code @ApplicationScoped} class {@code PlantedPage}. */
    @Test
    void a_page_bean_lives_as_long_as_its_request() {
        classes()
                .that()
                .resideInAPackage("org.lianxi.web..")
                .and()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areNotRecords()
                .should(be(describe(
                        "request or view scoped",
                        (JavaClass each) ->
                                each.isAnnotatedWith(RequestScoped.class) || each.isAnnotatedWith(ViewScoped.class))))
                .check(CLASSES);
    }

    /** Seen red with a package without package-info. */
    @Test
    void null_crosses_no_method_of_ours() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> each.getName().startsWith("org.lianxi"))
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
