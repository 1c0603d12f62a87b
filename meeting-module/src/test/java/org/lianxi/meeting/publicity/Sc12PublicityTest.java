package org.lianxi.meeting.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.PARTY_SECRETARY;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.SECRETARY;
import static org.lianxi.meeting.publicity.PublicNoticeFixture.WORDS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.testing.SetClock;

/** A notice on a noise agreement, drafted on Friday, 2026-09-04, with a telephone, a room, a name and a photo. */
class Sc12PublicityTest {

    private static final String POSTED = "2026-09-04T17:00";
    private static final String PUBLISH_BY = "2026-09-08T00:00";

    private final PublicNotice notice = PublicNoticeFixture.drafted("2026-09-04T09:00", PUBLISH_BY);
    private final StoredFileId photo = StoredFileId.fresh();

    @Test
    void SC_12_1_is_blocked_by_three_findings_and_waits_for_somebody_to_answer_for_the_photo() {
        List<Finding> findings = RedactionCheck.of(
                new NoticeWords("噪声公约", "3-2-501的陆晓明（13812345678）投诉夜间噪声", "纪要", "", "居委会"), Set.of("陆晓明"));
        notice.attach(Set.of(photo));

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Finding.Kind.PHONE, Finding.Kind.ROOM, Finding.Kind.NAME);
        assertThatThrownBy(() -> handIn(findings, Set.of(photo))).isInstanceOf(NoticeNamesSomebody.class);
        assertThatThrownBy(() -> handIn(List.of(), Set.of())).isInstanceOf(PictureNotCleared.class);
        handIn(List.of(), Set.of(photo));
        assertThat(notice.state()).isEqualTo(PublicNoticeState.REDACTION_CHECKED);
    }

    @Test
    void SC_12_1_needs_a_second_person() {
        handIn(List.of(), Set.of());

        assertThatThrownBy(() -> notice.confirm(SECRETARY, SetClock.at(POSTED))).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> PublicNoticeFixture.post(notice, "南门", POSTED))
                .isInstanceOf(PublicNoticeNotAwaiting.class);
        notice.confirm(PARTY_SECRETARY, SetClock.at(POSTED));

        assertThat(notice.state()).isEqualTo(PublicNoticeState.APPROVED);
    }

    @Test
    void SC_12_2_hangs_for_seven_days_after_the_day_of_posting() {
        posted();

        assertThat(notice.expiresAt()).contains(SetClock.at("2026-09-12T00:00"));
        assertThat(notice.expire(SetClock.at("2026-09-11T23:59"), false)).isFalse();
        assertThat(notice.expire(SetClock.at("2026-09-12T00:00"), false)).isTrue();
        assertThat(notice.state()).isEqualTo(PublicNoticeState.ARCHIVED);
        assertThat(notice.compliance(SetClock.at("2026-09-12T00:00"))).isEqualTo(Compliance.COMPLIANT);
    }

    @Test
    void SC_12_2_is_down_within_two_hours_and_goes_on_where_it_stopped() {
        posted();
        notice.report(SetClock.at("2026-09-07T10:00"), "附件中有姓名");
        assertThat(notice.takeDownBy()).contains(SetClock.at("2026-09-07T12:00"));
        assertThatThrownBy(() -> notice.report(SetClock.at("2026-09-07T10:30"), "再次"))
                .isInstanceOf(ReportedAlready.class);
        takenDown("2026-09-07T11:30");

        PublicNoticeFixture.confirm(notice, "2026-09-07T15:00");
        assertThat(notice.state()).isEqualTo(PublicNoticeState.CORRECTED);
        assertThat(notice.missingPlaces()).containsExactly("南门公告栏");
        assertThat(PublicNoticeFixture.post(notice, "南门公告栏", "2026-09-07T16:00"))
                .isTrue();

        assertThat(notice.edition()).isEqualTo(2);
        assertThat(notice.expiresAt()).contains(SetClock.at("2026-09-12T00:00"));
    }

    @Test
    void SC_12_2_begins_anew_after_a_day_or_with_other_words() {
        posted();
        takenDown("2026-09-07T11:30");
        PublicNoticeFixture.confirm(notice, "2026-09-08T11:00");
        PublicNoticeFixture.post(notice, "南门公告栏", "2026-09-08T11:30");
        assertThat(notice.expiresAt()).contains(SetClock.at("2026-09-16T00:00"));

        takenDown("2026-09-09T09:00");
        notice.edit(
                SECRETARY,
                SetClock.at("2026-09-09T09:30"),
                new NoticeWords(WORDS.title(), "21:00后关闭室外音响", WORDS.basis(), WORDS.duty(), WORDS.objections()),
                NoticeTopic.GENERAL);
        PublicNoticeFixture.confirm(notice, "2026-09-09T10:00");
        PublicNoticeFixture.post(notice, "南门公告栏", "2026-09-09T11:00");

        assertThat(notice.expiresAt()).contains(SetClock.at("2026-09-17T00:00"));
        assertThat(notice.editions()).extracting(PastEdition::number).containsExactly(1, 2);
    }

    @Test
    void SC_12_4_ended_on_the_ninth_is_not_compliant() {
        posted();

        notice.takeDown(PARTY_SECRETARY, SetClock.at("2026-09-09T09:00"), TakeDownReason.ENDED_EARLY, "提前结束");

        assertThat(notice.state()).isEqualTo(PublicNoticeState.ENDED_EARLY);
        assertThat(notice.compliance(SetClock.at("2026-09-09T10:00"))).isEqualTo(Compliance.NOT_COMPLIANT);
        assertThat(PublicityFigures.of(List.of(notice.compliance(SetClock.at("2026-10-01T00:00")))))
                .isEqualTo(new PublicityFigures(0, 0, 1));
    }

    @Test
    void SC_12_5_is_posted_only_with_a_proof_from_every_place() {
        PublicNoticeFixture.confirm(notice, POSTED);
        assertThat(notice.expiresAt()).isEmpty();
        assertThat(notice.state().isPublic()).isFalse();
        assertThatThrownBy(() -> PublicNoticeFixture.post(notice, "南门", "2026-09-04T16:59"))
                .isInstanceOf(PostedBeforeConfirmed.class);
        PublicNoticeFixture.post(notice, "南门", POSTED);
        PublicNoticeFixture.post(notice, "党群服务中心", POSTED);
        takenDown("2026-09-07T11:30");
        PublicNoticeFixture.confirm(notice, "2026-09-07T12:00");

        assertThat(PublicNoticeFixture.post(notice, "南门", "2026-09-07T12:30")).isFalse();
        assertThat(notice.missingPlaces()).containsExactly("党群服务中心");
        assertThat(PublicNoticeFixture.post(notice, "党群服务中心", "2026-09-07T13:00"))
                .isTrue();
    }

    @Test
    void SC_01_7_posted_on_friday_evening_hangs_until_the_next_friday() {
        PublicNotice regular = PublicNoticeFixture.posted("2026-03-20T18:00", "2026-03-24T00:00");

        assertThat(regular.expiresAt()).contains(SetClock.at("2026-03-28T00:00"));
    }

    @Test
    void SC_07_4_is_to_be_posted_within_three_days_of_the_meeting() {
        assertThat(PublicNoticeFixture.PERIOD.publishBy(SetClock.at("2026-07-12T09:00")))
                .isEqualTo(SetClock.at("2026-07-16T00:00"));
        assertThat(PublicNoticeFixture.PERIOD.answerBy(SetClock.at("2026-09-10T10:00")))
                .isEqualTo(SetClock.at("2026-09-15T00:00"));
    }

    @Test
    void SC_11_3_a_correction_hangs_at_the_same_places_for_as_long() {
        posted();
        PublicNotice correction =
                new PublicNotice(notice, WORDS, SetClock.at("2026-09-10T09:00"), SetClock.at("2026-09-15T00:00"));
        PublicNoticeFixture.confirm(correction, "2026-09-10T10:00");

        assertThat(PublicNoticeFixture.post(correction, "北门", "2026-09-10T10:30"))
                .isFalse();
        assertThat(PublicNoticeFixture.post(correction, "南门公告栏", "2026-09-10T11:00"))
                .isTrue();

        assertThat(correction.expiresAt()).contains(SetClock.at("2026-09-18T00:00"));
        assertThat(correction.corrects()).contains(notice.notice());
    }

    private void posted() {
        PublicNoticeFixture.confirm(notice, POSTED);
        PublicNoticeFixture.post(notice, "南门公告栏", POSTED);
    }

    private void takenDown(String at) {
        notice.takeDown(SECRETARY, SetClock.at(at), TakeDownReason.PERSONAL_DATA, "附件中有姓名");
    }

    private void handIn(List<Finding> findings, Set<StoredFileId> cleared) {
        notice.redacted(SECRETARY, SetClock.at("2026-09-04T10:00"), findings, cleared);
    }
}
