package org.lianxi.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the container would only say when the portal starts. */
class ScopesTest {

    private static final DescribedPredicate<JavaClass> ONE_FOR_A_WHILE =
            DescribedPredicate.describe("live as long as a request, a session or the portal", type -> Stream.of(
                            ApplicationScoped.class, RequestScoped.class, SessionScoped.class)
                    .anyMatch(type::isAnnotatedWith));

    private static final Set<JavaClass> INJECTED_BY_THEIR_OWN_TYPE = CLASSES.stream()
            .flatMap(ScopesTest::injected)
            .filter(type -> !type.isInterface())
            .collect(Collectors.toSet());

    /**
     * Others get a stand-in for such a bean, and a stand-in is made of an interface or of a class that can be extended and
     * made without arguments. Mend it with an interface, a constructor without arguments, or {@code @Dependent}.
     *
     * <p>Seen red with committee.registry.Desk, with which the portal did not start.
     */
    @Test
    void a_bean_that_is_injected_by_its_class_can_have_a_stand_in() {
        classes()
                .that(ONE_FOR_A_WHILE)
                .should(new ArchCondition<>("allow a stand-in where they are injected by their class") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean fits = !INJECTED_BY_THEIR_OWN_TYPE.contains(type) || allowsStandIn(type);
                        events.add(new SimpleConditionEvent(
                                type, fits, type.getName() + " can" + (fits ? "" : "not") + " have a stand-in"));
                    }
                })
                .check(CLASSES);
    }

    private static boolean allowsStandIn(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .anyMatch(constructor ->
                                constructor.getRawParameterTypes().isEmpty()
                                        && !constructor.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static Stream<JavaClass> injected(JavaClass type) {
        return Stream.concat(
                type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .flatMap(constructor -> constructor.getRawParameterTypes().stream()),
                type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .map(field -> field.getRawType()));
    }
}
