package org.lianxi.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.committee.emergencyfund.FundCase;
import org.lianxi.committee.emergencyfund.FundStep;
import org.lianxi.committee.emergencyfund.Jurisdiction;
import org.lianxi.committee.emergencyfund.OwnersConsent;
import org.lianxi.meeting.matter.MatterRoute;

/** Nobody meets a constant of the code in the rule book. */
class ColumnWordsTest {

    record Constant(String column, String value) {}

    static Stream<Constant> constants() {
        return Stream.of(
                        of("route", MatterRoute.values()),
                        of("jurisdiction", Jurisdiction.values()),
                        of("fundCase", FundCase.values()),
                        of("ocDecision", OwnersConsent.values()),
                        of("step", FundStep.values()))
                .flatMap(each -> each);
    }

    private static Stream<Constant> of(String column, Enum<?>... values) {
        return Arrays.stream(values).map(each -> new Constant(column, each.name()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void has_words_for_each_in_both_languages(Constant constant) {
        assertThat(ColumnWords.of(constant.column(), constant.value(), Locale.CHINESE))
                .isPresent();
        assertThat(ColumnWords.of(constant.column(), constant.value(), Locale.ENGLISH))
                .isPresent();
    }
}
