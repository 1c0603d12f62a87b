package org.lianxi.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.web.page.Texts;

class ActTextsTest {

    private static final List<String> ACTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lianxi").stream()
                    .filter(each -> each.isAssignableTo(Act.class) && !each.isInterface() && !each.isNestedClass())
                    .map(JavaClass::getSimpleName)
                    .toList();

    @Test
    void finds_the_acts_of_the_product() {
        assertThat(ACTS).contains("MinutesCountersigned", "WorkClaimed").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void name_every_act_that_can_stand_in_the_trail(String language) {
        ResourceBundle texts = Texts.of("audit", Locale.forLanguageTag(language));

        assertThat(ACTS)
                .allSatisfy(act ->
                        assertThat(texts.containsKey("act." + act)).as(act).isTrue());
    }
}
