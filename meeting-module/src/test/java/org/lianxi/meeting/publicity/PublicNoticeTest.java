package org.lianxi.meeting.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.PARTY_SECRETARY;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.SECRETARY;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.WORDS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.SetClock;

class PublicNoticeTest {

    private static final String DAY = "2026-09-04T17:00";
    private static final String PUBLISH_BY = "2026-09-08T00:00";

    @Test
    void comes_back_to_who_prepares_it_with_a_reason() {
        PublicNotice notice = PublicNoticeFixture.drafted(DAY, PUBLISH_BY);
        notice.redacted(SECRETARY, SetClock.at(DAY), List.of(), Set.of());
        assertThatThrownBy(() -> notice.edit(SECRETARY, SetClock.at(DAY), WORDS, NoticeTopic.FEE))
                .isInstanceOf(PublicNoticeNotAwaiting.class);

        notice.giveBack(PARTY_SECRETARY, "附件2有车牌");

        assertThat(notice.state()).isEqualTo(PublicNoticeState.DRAFT);
        assertThat(notice.returnedWords()).isEqualTo("附件2有车牌");
    }

    @Test
    void about_fees_hangs_for_thirty_days() {
        PublicNotice notice = PublicNoticeFixture.drafted(DAY, PUBLISH_BY);
        notice.edit(SECRETARY, SetClock.at(DAY), WORDS, NoticeTopic.FEE);
        PublicNoticeFixture.confirm(notice, DAY);
        PublicNoticeFixture.post(notice, "南门", DAY);

        assertThat(notice.expiresAt()).contains(SetClock.at("2026-10-09T00:00"));
    }

    @Test
    void is_looked_at_after_a_report_and_may_stay() {
        PublicNotice notice = PublicNoticeFixture.posted(DAY, PUBLISH_BY);
        assertThatThrownBy(notice::keep).isInstanceOf(PublicNoticeNotAwaiting.class);
        notice.report(SetClock.at("2026-09-05T09:00"), "有姓名");

        notice.keep();

        assertThat(notice.state()).isEqualTo(PublicNoticeState.POSTED);
        assertThat(notice.takeDownBy()).isEmpty();
    }

    @Test
    void is_not_compliant_when_late_or_down_and_still_open_otherwise() {
        PublicNotice late = PublicNoticeFixture.posted("2026-09-08T00:00", PUBLISH_BY);
        PublicNotice never = PublicNoticeFixture.drafted(DAY, PUBLISH_BY);
        PublicNotice down = PublicNoticeFixture.posted(DAY, PUBLISH_BY);
        down.takeDown(SECRETARY, SetClock.at("2026-09-06T09:00"), TakeDownReason.WRONG_CONTENT, "错字");

        assertThat(late.compliance(SetClock.at("2026-09-09T00:00"))).isEqualTo(Compliance.NOT_COMPLIANT);
        assertThat(never.compliance(SetClock.at("2026-09-07T23:59"))).isEqualTo(Compliance.RUNNING);
        assertThat(never.compliance(SetClock.at(PUBLISH_BY))).isEqualTo(Compliance.NOT_COMPLIANT);
        assertThat(down.compliance(SetClock.at("2026-09-06T10:00"))).isEqualTo(Compliance.NOT_COMPLIANT);
        assertThat(down.postBy()).isEqualTo(SetClock.at("2026-09-07T09:00"));
    }

    @Test
    void waits_for_its_objections_before_it_is_archived() {
        PublicNotice notice = PublicNoticeFixture.posted(DAY, PUBLISH_BY);

        notice.expire(SetClock.at("2026-09-12T00:00"), true);
        assertThat(notice.state()).isEqualTo(PublicNoticeState.EXPIRED);
        assertThat(notice.isObjectable(SetClock.at("2026-09-12T00:00"))).isFalse();
        notice.archive();

        assertThat(notice.state()).isEqualTo(PublicNoticeState.ARCHIVED);
        assertThatThrownBy(() ->
                        notice.takeDown(SECRETARY, SetClock.at("2026-09-12T09:00"), TakeDownReason.WRONG_CONTENT, "错字"))
                .isInstanceOf(PublicNoticeNotAwaiting.class);
    }
}
