package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * One meeting as its page shows it: header, seats, notice and delegates. The agenda comes from {@code AgendaViews}, sign-in
 * and quorum from {@code AttendanceViews}, items with votes from {@code DecisionViews}. {@code lockBy} and {@code noticeBy}
 * are the last moments for the agenda and the notice; the delegates are listed with the notice. {@code ownReply} is present
 * for a listed delegate. The {@code may…} say what the reader may do now; {@code needsReasonToOpen} that the session would be
 * opened early; {@code redProperty} that it is a meeting of the red-property programme.
 */
public record MeetingView(
        MeetingId id,
        long version,
        MeetingState state,
        MeetingType type,
        String title,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        Instant startsAt,
        int plannedMinutes,
        String place,
        Instant lockBy,
        Instant noticeBy,
        List<SeatView> seats,
        Optional<NoticeView> notice,
        List<DelegateView> delegates,
        Optional<Instant> openedAt,
        String openedEarlyBecause,
        Optional<Instant> closedAt,
        String closingRemark,
        Optional<Reply> ownReply,
        boolean mayBuildAgenda,
        boolean mayLock,
        boolean mayIssueNotice,
        boolean mayReply,
        boolean maySignIn,
        boolean mayOpen,
        boolean needsReasonToOpen,
        boolean mayCloseInquorate,
        boolean mayCloseSession,
        Instant rulesAt,
        boolean redProperty,
        ScopeView scope) {

    public MeetingView {
        seats = List.copyOf(seats);
        delegates = List.copyOf(delegates);
    }

    /** Whether delegates are listed: since the notice or, where it was held on paper, since it was entered. */
    public boolean hasCalled() {
        return notice.isPresent() || openedAt.isPresent();
    }
}
