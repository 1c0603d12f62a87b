package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class CancellingMeeting implements CancelMeeting {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Agendas agendas;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CancellingMeeting(
            Permissions permissions,
            Meetings meetings,
            MeetingMoves moves,
            Agendas agendas,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.moves = moves;
        this.agendas = agendas;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingId> cancel(PersonId by, MeetingId id, CancellationDraft draft) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(meeting.community()));
        Instant now = clock.instant();
        draft.replacement()
                .map(sitting -> Sittings.check(sitting, now))
                .orElseGet(Input::check)
                .text("reason", draft.reason(), 1, 500)
                .orRefuse();
        meeting.requireBeforeSession();
        requireGround(id, draft.ground());
        Move move = Move.cancellation(meeting, draft, by, now);
        excuse(move, meeting, draft);
        if (meeting.type() == MeetingType.REGULAR
                && move.isNotHeld()
                && draft.replacement().isEmpty()) {
            throw new ReplacementNeeded(id);
        }
        moves.cancel(by, id);
        Optional<MeetingId> instead = draft.replacement().map(sitting -> moves.replace(by, id, sitting));
        instead.ifPresent(move::replacedBy);
        notices.add(move);
        workflow.cancelled(id);
        acts.fire(new MeetingCancelled(
                Optional.of(by), id, draft.ground(), move.isNotHeld(), move.isExempt(), meeting.community()));
        return instead;
    }

    private void requireGround(MeetingId id, CancellationGround ground) {
        int items = agendas.of(id).size();
        if (ground == CancellationGround.NO_ITEM && items > 0) {
            throw new ItemsAwaitMeeting(id, items);
        }
    }

    /** The plan lets it out only if the street consented within the planned month (K01). */
    private void excuse(Move move, MeetingFacts meeting, CancellationDraft draft) {
        Optional<StreetConsent> consent = notices.consents(meeting.id()).stream()
                .filter(each -> each.allows(ConsentKind.CANCEL))
                .findFirst();
        if (consent.isEmpty() || draft.ground() == CancellationGround.OTHER) {
            return;
        }
        move.rests(consent.get());
        boolean isInMonth = move.toView("")
                .consentedAt()
                .filter(at -> !PostponingMeeting.month(at).isAfter(PostponingMeeting.month(planned(meeting))))
                .isPresent();
        move.excuse(isInMonth && draft.replacement().isEmpty());
    }

    private Instant planned(MeetingFacts meeting) {
        return notices.moves(meeting.id()).stream().findFirst().map(Move::from).orElse(meeting.startsAt());
    }
}
