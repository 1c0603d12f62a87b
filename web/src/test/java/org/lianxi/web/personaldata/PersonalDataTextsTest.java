package org.lianxi.web.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
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

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void say_every_constant_of_the_own_data_in_words(String language) {
        Set<String> copied = PersonalDataRegister.written().holdings().stream()
                .flatMap(holding -> holding.copied().stream().map(column -> holding.table() + "." + column))
                .collect(Collectors.toSet());

        assertThat(copied).containsAll(StoredWord.FAMILIES.keySet());
        assertThat(StoredWord.FAMILIES.values())
                .allMatch(family -> Texts.of(family.feature(), Locale.forLanguageTag(language)).keySet().stream()
                                .filter(key -> key.startsWith(family.name() + "."))
                                .count()
                        > 1);
        assertThat(StoredWord.of("committee_data_request", "kind", "CORRECTION", Locale.ENGLISH))
                .contains("correction of the own data");
        assertThat(StoredWord.of("committee_data_request", "reason", "CORRECTION", Locale.ENGLISH))
                .isEmpty();
    }

    private static Stream<String> keys(Holding holding) {
        return Stream.concat(
                Stream.of("purpose.", "what.", "basis.", "kept.").map(family -> family + holding.purpose()),
                holding.copied().stream().map(column -> "column." + column.toLowerCase(Locale.ROOT)));
    }
}
