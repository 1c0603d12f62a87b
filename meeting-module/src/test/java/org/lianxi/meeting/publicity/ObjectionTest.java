package org.lianxi.meeting.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.PARTY_SECRETARY;

import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.SetClock;

class ObjectionTest {

    private static final ObjectionDraft DRAFT = new ObjectionDraft("时段过短", true, "陆晓明", "13812345678");

    private final PublicNotice notice = PublicNoticeFixture.posted("2026-09-04T17:00", "2026-09-08T00:00");

    @Test
    void SC_12_3_is_to_be_answered_by_the_next_working_day_after_three_days() {
        Objection objection = raised("2026-09-10T10:00");

        assertThat(objection.answerBy()).isEqualTo(SetClock.at("2026-09-15T00:00"));
        objection.answer(PARTY_SECRETARY, SetClock.at("2026-09-14T23:59"), false, "已说明");
        assertThat(objection.isAnsweredInTime()).isTrue();
        assertThatThrownBy(() -> objection.answer(PARTY_SECRETARY, SetClock.at("2026-09-15T00:00"), true, "再答"))
                .isInstanceOf(ObjectionAnsweredAlready.class);
    }

    @Test
    void SC_12_3_shows_nobody_who_raised_it() {
        Objection objection = raised("2026-09-10T10:00");

        assertThat(objection.view("噪声公约").toString()).doesNotContain("陆晓明").doesNotContain("13812345678");
        assertThat(objection.objector()).isEqualTo(new Objector("陆晓明", "13812345678"));
    }

    @Test
    void is_refused_after_the_period_and_taken_in_its_last_minute() {
        assertThat(raised("2026-09-11T23:59").isOpen()).isTrue();
        assertThatThrownBy(() -> raised("2026-09-12T00:00")).isInstanceOf(ObjectionTooLate.class);
    }

    private Objection raised(String at) {
        return new Objection(notice, DRAFT, SetClock.at(at), PublicNoticeFixture.PERIOD.answerBy(SetClock.at(at)));
    }
}
