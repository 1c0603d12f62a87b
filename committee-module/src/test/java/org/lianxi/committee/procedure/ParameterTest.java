package org.lianxi.committee.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of DOMAIN §12. */
class ParameterTest {

    @Test
    void has_every_number_of_the_domain() {
        assertThat(Arrays.stream(Parameter.values()).map(Parameter::number).collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(1, 32)
                        .mapToObj(each -> String.format("CFG-%02d", each))
                        .toList());
    }

    @Test
    void has_a_key_of_its_own_for_each() {
        assertThat(Arrays.stream(Parameter.values()).map(Parameter::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void offers_the_usual_value_and_law_admits_it(Parameter parameter) {
        assertThat(parameter.range().admit(parameter.range().usual())).isTrue();
        assertThat(parameter.name()).hasSizeLessThanOrEqualTo(40);
    }

    /** [DESIGN] is never law, and whatever law bounds says by which article. */
    @ParameterizedTest
    @EnumSource
    void says_where_the_value_comes_from(Parameter parameter) {
        Source source = parameter.source();
        boolean citesLaw = source.references().stream().anyMatch(each -> each.startsWith("L"));

        assertThat(source.tags()).isNotBlank();
        if (source.standing() == Standing.LAW) {
            assertThat(citesLaw).isTrue();
        }
        parameter.range().law().ifPresent(bound -> assertThat(bound.ground()).startsWith("L"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOG_RETENTION,   179, false",
        "LOG_RETENTION,   180, true",
        "AUDIT_RETENTION, 5,   false",
        "VOTE_NOTICE,     14,  false",
        "VOTE_NOTICE,     15,  true",
        "VOTE_ENGINE,     OWN, false",
        "SCREENING_WITHIN, 0,  false",
        "SCREENING_WITHIN, 10, true",
        "SCREENING_WITHIN, 11, false",
        "SCREENING_WITHIN, -2, false",
        "SCREENING_WITHIN, 2.5, false",
        "VOTE_DEEMED,     OFF, true",
        "VOTE_DEEMED,     ON,  false",
        "VOTE_NO_PROPERTY_STAFF, false, true"
    })
    void admits_what_is_offered_and_lawful(Parameter parameter, String value, boolean admitted) {
        assertThat(parameter.range().admit(value)).isEqualTo(admitted);
    }

    @Test
    void knows_the_law_that_a_value_crosses() {
        assertThat(Parameter.LOG_RETENTION.range().crossed("90"))
                .map(LegalBound::ground)
                .hasValue("L20 art. 21");
        assertThat(Parameter.LOG_RETENTION.range().crossed("180")).isEmpty();
        assertThat(Parameter.SCREENING_WITHIN.range().crossed("900")).isEmpty();
    }
}
