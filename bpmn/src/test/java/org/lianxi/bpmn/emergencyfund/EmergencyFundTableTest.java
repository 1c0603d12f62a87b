package org.lianxi.bpmn.emergencyfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.emergencyfund.EmergencyFund;
import org.lianxi.committee.emergencyfund.FundAdvice;
import org.lianxi.committee.emergencyfund.FundCase;
import org.lianxi.committee.emergencyfund.FundQuestion;
import org.lianxi.committee.emergencyfund.FundStep;
import org.lianxi.committee.emergencyfund.Jurisdiction;
import org.lianxi.committee.emergencyfund.OwnersConsent;

/** SC-07 line 3, and every other row of the table. */
class EmergencyFundTableTest {

    private final EmergencyFund fund = new EmergencyFundTable();

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_DEFAULT, FACADE,   false, NOT_GIVEN, false, EF1, APPLY_BY_LOCAL_RULE",
        "HANGZHOU_LIKE,    OTHER,    false, NOT_GIVEN, false, EF2, ORDINARY_VOTE",
        "HANGZHOU_LIKE,    FACADE,   false, NOT_GIVEN, false, EF3, REVIEW_AND_CONFIRMATION",
        "SHANGHAI_LIKE,    FACADE,   false, NOT_GIVEN, true,  EF4, CERTIFICATE",
        "SHANGHAI_LIKE,    FACADE,   true,  GIVEN,     false, EF5, APPLY",
        "SHANGHAI_LIKE,    FACADE,   true,  NOT_GIVEN, true,  EF6, HOUSING_DEPARTMENT",
        "SHANGHAI_LIKE,    FACADE,   true,  NOT_GIVEN, false, EF7, CONSENT",
        "NINGBO_LIKE,      DRAINAGE, false, NOT_GIVEN, false, EF8, RESERVE",
    })
    void advises_by_jurisdiction(
            Jurisdiction jurisdiction,
            FundCase fundCase,
            boolean isCertified,
            OwnersConsent consent,
            boolean isOverdue,
            String rule,
            FundStep step) {
        FundAdvice advice = fund.advise(new FundQuestion(jurisdiction, fundCase, isCertified, consent, isOverdue));

        assertThat(advice.rule()).isEqualTo(rule);
        assertThat(advice.step()).isEqualTo(step);
    }

    /** Asked on Sunday 2026-07-12: seven days end on Sunday the 19th, so the limit is Monday the 20th. */
    @Test
    void sc07_3_the_owners_committee_answers_by_monday_the_twentieth() {
        LocalDate until = FundQuestion.consentBy(LocalDate.parse("2026-07-12"), WorkingDays.of(Map.of()));

        assertThat(until).isEqualTo(LocalDate.parse("2026-07-20"));
    }

    @Test
    void names_that_the_rule_of_yunnan_was_not_found() {
        FundAdvice advice = fund.advise(new FundQuestion(
                Jurisdiction.NATIONAL_DEFAULT, FundCase.FACADE, false, OwnersConsent.NOT_GIVEN, false));

        assertThat(advice.ground().zh()).contains("云南").contains("未找到");
        assertThat(advice.ground().en()).contains("Yunnan").contains("not found");
    }
}
