package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class PostponingMeeting implements PostponeMeeting {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Mandates mandates;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    PostponingMeeting(
            Permissions permissions,
            Meetings meetings,
            MeetingMoves moves,
            Mandates mandates,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.moves = moves;
        this.mandates = mandates;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void postpone(PersonId by, MeetingId id, PostponementDraft draft) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(meeting.community()));
        Instant now = clock.instant();
        Sittings.check(draft.sitting(), now)
                .that(draft.sitting().startsAt().isAfter(meeting.startsAt()), "startsAt", "input-not-later")
                .text("reason", draft.reason(), 1, 500)
                .orRefuse();
        List<Move> earlier = notices.moves(id);
        if (earlier.size() != draft.seenPostponements()) {
            throw new PostponedMeanwhile(id, meeting.startsAt());
        }
        requireNoDeputy(meeting, draft.cause());
        Move move = Move.postponement(meeting, draft, isLate(meeting, earlier, draft), by, now);
        if (!earlier.isEmpty()) {
            move.rests(consent(id));
        }
        boolean isNotified = meeting.state().isAwaitingSession();
        moves.postpone(by, id, draft.sitting());
        notices.add(move);
        if (isNotified) {
            workflow.postponed(id);
        }
        acts.fire(new MeetingPostponed(
                Optional.of(by),
                id,
                draft.cause(),
                meeting.startsAt(),
                draft.sitting().startsAt(),
                move.toView("").isLate(),
                meeting.community()));
    }

    private StreetConsent consent(MeetingId id) {
        return notices.consents(id).stream()
                .filter(each -> each.allows(ConsentKind.POSTPONE_AGAIN))
                .findFirst()
                .orElseThrow(() -> new ConsentNeeded(id));
    }

    /** X19: whoever holds the chair by written delegation leads the meeting. */
    private void requireNoDeputy(MeetingFacts meeting, PostponementCause cause) {
        boolean hasDeputy = mandates.heldIn(List.of(meeting.community())).stream()
                .anyMatch(each -> each.post() == Post.COMMUNITY_PARTY_SECRETARY
                        && each.inDelegationOf().isPresent());
        if (cause == PostponementCause.CHAIR_ABSENT && hasDeputy) {
            throw new DeputyStandsIn(meeting.id());
        }
    }

    /** K02 asks whether it is held in the month for which it was planned first. */
    private static boolean isLate(MeetingFacts meeting, List<Move> earlier, PostponementDraft draft) {
        Instant planned = earlier.stream().findFirst().map(Move::from).orElse(meeting.startsAt());
        return meeting.type() == MeetingType.REGULAR
                && month(draft.sitting().startsAt()).isAfter(month(planned));
    }

    static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(WorkingDays.ZONE));
    }
}
