package org.lianxi.web.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The class files of all modules, without their tests; read once. */
final class Product {

    private static final ImportOption NOT_A_TEST =
            location -> !location.contains("test-classes") && !location.contains("-tests.jar");

    /** A rule about a package that is not there would be green for ever. */
    private static final List<String> MODULES =
            List.of("org.lianxi.committee", "org.lianxi.meeting", "org.lianxi.bpmn", "org.lianxi.web");

    static final JavaClasses CLASSES = read();

    private Product() {}

    private static JavaClasses read() {
        JavaClasses classes =
                new ClassFileImporter().withImportOption(NOT_A_TEST).importPackages(MODULES.toArray(String[]::new));
        for (String module : MODULES) {
            if (!classes.containPackage(module)) {
                throw new IllegalStateException("no classes of " + module);
            }
        }
        return classes;
    }
}
