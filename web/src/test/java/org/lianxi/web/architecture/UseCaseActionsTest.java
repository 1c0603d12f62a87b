package org.lianxi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.web.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.Action;

/**
 * Which action every use case asks for, read from the class files and compared with {@code use-cases.txt}: who adds a use
 * case, or lets one ask for something else, says so there.
 *
 * <p>Seen red: with the line of AdmitMatter taken out; with ADMIT_MATTER in it turned into SCREEN_MATTER.
 */
class UseCaseActionsTest {

    @Test
    void every_use_case_is_listed_with_the_actions_it_asks_for() {
        Map<String, String> asked = new TreeMap<>();
        CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(Transactional.class))
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(method -> contract(method)
                        .ifPresent(contract -> asked.put(contract + "." + method.getName(), actions(method))));

        assertThat(asked).isEqualTo(Listed.pairs("use-cases.txt"));
        assertThat(asked).hasSizeGreaterThan(100);
    }

    private static String actions(JavaMethod method) {
        Set<String> found = new TreeSet<>();
        collect(method, found, new HashSet<>());
        return found.isEmpty() ? "-" : String.join(",", found);
    }

    /** The interface of ours that the method keeps, by its simple name. */
    private static Optional<String> contract(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(each -> each.getPackageName().startsWith("org.lianxi"))
                .filter(each ->
                        each.tryGetMethod(method.getName(), parameters(method)).isPresent())
                .map(JavaClass::getSimpleName)
                .sorted()
                .findFirst();
    }

    private static String[] parameters(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    /** Follows the calls inside the feature. */
    private static void collect(JavaMethod method, Set<String> found, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return;
        }
        method.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(each -> each.getOwner().isEquivalentTo(Action.class))
                .forEach(each -> found.add(each.getName()));
        method.getCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner()
                        .getPackageName()
                        .equals(method.getOwner().getPackageName()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .flatMap(UseCaseActionsTest::keptBy)
                .forEach(each -> collect(each, found, seen));
    }

    private static Stream<JavaMethod> keptBy(JavaMethod called) {
        return Stream.concat(
                Stream.of(called),
                called.getOwner().getAllSubclasses().stream()
                        .flatMap(each -> each.tryGetMethod(called.getName(), parameters(called)).stream()))
                .collect(Collectors.toSet())
                .stream();
    }
}
