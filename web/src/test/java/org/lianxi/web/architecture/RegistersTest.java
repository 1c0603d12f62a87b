package org.lianxi.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.lianxi.web.architecture.Product.CLASSES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committee's registers are written without asking for a permission; so only use cases that ask may do it. */
class RegistersTest {

    /** Seen red with a field of type {@code MandateRegister} in a class of web.demonstration. */
    @ParameterizedTest
    @CsvSource({
        "organisation, OrganisationRegister",
        "territory,    CompoundRegister",
        "territory, SeatRegister",
        "mandate,      MandateRegister"
    })
    void are_written_by_the_use_cases_that_keep_them_and_the_first_set_up_only(String feature, String register) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.lianxi.committee." + feature,
                        "org.lianxi.committee.administration",
                        "org.lianxi.committee.appointment",
                        "org.lianxi.committee.importing",
                        "org.lianxi.committee.registry",
                        "org.lianxi.committee.account")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lianxi.committee." + feature + "." + register)
                .check(CLASSES);
    }
}
