package org.lianxi.web.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.personaldata.Holding;
import org.lianxi.committee.personaldata.PersonalDataRegister;
import org.lianxi.web.page.Texts;

/** The whole register, with the parts of all modules, in words. */
class PersonalDataTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void name_every_purpose_and_every_column_that_is_copied(String language) {
        ResourceBundle texts = Texts.of("personaldata", Locale.forLanguageTag(language));

        assertThat(PersonalDataRegister.written().holdings())
                .hasSizeGreaterThan(25)
                .allSatisfy(holding -> assertThat(keys(holding)).allMatch(texts::containsKey));
    }

    private static Stream<String> keys(Holding holding) {
        return Stream.concat(
                Stream.of("purpose.", "what.", "basis.", "kept.").map(family -> family + holding.purpose()),
                holding.copied().stream().map(column -> "column." + column.toLowerCase(Locale.ROOT)));
    }
}
