package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestCalendar2026;

/** Notices that users have brought to where a test begins. */
final class PublicNoticeFixture {

    static final PersonId SECRETARY = new PersonId("secretary");
    static final PersonId PARTY_SECRETARY = new PersonId("party-secretary");
    static final NoticeWords WORDS =
            new NoticeWords("夜间噪声公约", "22:00后关闭室外音响", "会议纪要〔2026〕9号第1项", "甲物业", "居委会 0888-5123456");
    static final NoticePeriod PERIOD = new NoticePeriod(RulesOfProcedure.proposed(), new TestCalendar2026());

    private PublicNoticeFixture() {}

    static PublicNotice drafted(String at, String publishBy) {
        return new PublicNotice(
                new PublicNotice.About(
                        new ResolutionId("resolution"), new OrganisationId("CM-1"), new CompoundId("XQ-101"), WORDS),
                SetClock.at(at),
                SetClock.at(publishBy));
    }

    static PublicNotice confirmed(String at, String publishBy) {
        PublicNotice notice = drafted(at, publishBy);
        confirm(notice, at);
        return notice;
    }

    static void confirm(PublicNotice notice, String at) {
        notice.redacted(SECRETARY, SetClock.at(at), List.of(), Set.copyOf(notice.attachments()));
        notice.confirm(PARTY_SECRETARY, SetClock.at(at));
    }

    static boolean post(PublicNotice notice, String place, String at) {
        Instant posted = SetClock.at(at);
        return notice.post(
                new PostingProof(notice.edition(), place, posted, SECRETARY, "MEETING_SECRETARY", StoredFileId.fresh()),
                PERIOD);
    }

    static PublicNotice posted(String at, String publishBy) {
        PublicNotice notice = confirmed(at, publishBy);
        post(notice, "南门公告栏", at);
        return notice;
    }
}
