package org.lianxi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;

/** Every act asks who may: ARCHITECTURE §6. */
class UseCasesTest {

    private static final DescribedPredicate<JavaMethod> A_USE_CASE = describe(
            "keep the contract of a use case",
            method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                    && method.getOwner().isAnnotatedWith(Transactional.class)
                    && contracts(method).findAny().isPresent());

    /**
     * Seen red with a transactional class in meeting.matter that keeps a contract and asks nobody, itself or through its own
     * methods.
     */
    @Test
    void a_use_case_asks_for_a_permission_or_says_why_it_need_not() {
        methods().that(A_USE_CASE).should(askForAPermission()).check(CLASSES);
    }

    private static ArchCondition<JavaMethod> askForAPermission() {
        return new ArchCondition<>("ask Permissions, or carry @NoPermissionNeeded") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = isExempt(method) || asks(method, new HashSet<>());
                events.add(new SimpleConditionEvent(
                        method, asks, method.getFullName() + (asks ? " asks" : " asks nobody for a permission")));
            }
        };
    }

    private static boolean isExempt(JavaMethod method) {
        return Stream.concat(Stream.of(method), contracts(method))
                .anyMatch(each -> each.isAnnotatedWith(NoPermissionNeeded.class)
                        || each.getOwner().isAnnotatedWith(NoPermissionNeeded.class));
    }

    /** The methods of interfaces of ours that this one keeps. */
    private static Stream<JavaMethod> contracts(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(each -> each.getPackageName().startsWith("org.lianxi"))
                .flatMap(each -> each
                        .tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .stream());
    }

    /** Follows the calls inside the feature: some ask through a colleague that knows the scope. */
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        Collection<JavaMethodCall> calls = method.getMethodCallsFromSelf();
        return calls.stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(Permissions.class))
                || calls.stream()
                        .filter(call -> call.getTargetOwner()
                                .getPackageName()
                                .equals(method.getOwner().getPackageName()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .flatMap(UseCasesTest::keptBy)
                        .anyMatch(called -> asks(called, seen));
    }

    private static Stream<JavaMethod> keptBy(JavaMethod called) {
        String[] parameters =
                called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        Stream<JavaMethod> keepers = called.getOwner().getAllSubclasses().stream()
                .flatMap(each -> each.tryGetMethod(called.getName(), parameters).stream());
        return Stream.concat(Stream.of(called), keepers);
    }
}
