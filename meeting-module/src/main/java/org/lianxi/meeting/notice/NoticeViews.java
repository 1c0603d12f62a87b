package org.lianxi.meeting.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;

/** Notices to read. */
public interface NoticeViews {

    /**
     * All versions of a notice, whom the newest reached, and how the meeting was moved.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the meeting
     */
    NoticeRecord of(PersonId by, MeetingId meeting);

    /** Who can be invited to a meeting as an observer. */
    List<Candidate> observers(PersonId by, MeetingId meeting);

    /** Who can come in the place of this delegate; empty for anybody else. */
    List<Candidate> substitutes(PersonId by, MeetingId meeting);

    /** Meetings that were postponed or cancelled where the person reads meetings, latest first. */
    Page<MoveLine> moves(PersonId by, PageRequest request);

    /** The number of the newest version of each notice; for the person's own inbox, which asks no permission. */
    Map<MeetingId, Integer> newest(Collection<MeetingId> meetings);

    /** The versions as they went out, the first first; for papers, whose feature has asked for the permission. */
    List<VersionView> versions(MeetingId meeting);

    /** Whom the notices reached and who was tried in vain; for minutes, which write down and ask no permission. */
    NoticeReach reach(MeetingId meeting);
}
