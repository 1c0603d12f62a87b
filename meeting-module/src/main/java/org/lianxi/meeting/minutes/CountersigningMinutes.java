package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;

@ApplicationScoped
@Transactional
class CountersigningMinutes implements CountersignMinutes {

    private static final int LONGEST_REMARK = 1000;

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final Mandates mandates;
    private final Meetings meetings;
    private final MinutesWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CountersigningMinutes(
            MinutesRepository repository,
            Permissions permissions,
            Mandates mandates,
            Meetings meetings,
            MinutesWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.mandates = mandates;
        this.meetings = meetings;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void sign(PersonId by, MinutesId id, TextHash read) {
        answer(by, id, Answer.signed(read));
    }

    @Override
    public void signWithRemark(PersonId by, MinutesId id, TextHash read, String remark) {
        Input.check().text("remark", remark, 1, LONGEST_REMARK).orRefuse();
        answer(by, id, Answer.signedWithRemark(read, remark.strip()));
    }

    @Override
    public void refuse(PersonId by, MinutesId id, TextHash read, String reason) {
        Input.check().text("reason", reason, 1, LONGEST_REMARK).orRefuse();
        answer(by, id, Answer.refused(read, reason.strip()));
    }

    private void answer(PersonId by, MinutesId id, Answer answer) {
        Minutes minutes = repository.getForAct(id);
        Optional<Seat> seat = minutes.seatOf(
                mandates.of(by), meetings.findDelegate(minutes.meeting(), by).map(Meetings.Delegate::seat));
        permissions.require(by, Action.COUNTERSIGN_MINUTES, scope(minutes, seat));
        answer(minutes, seat.orElseThrow(() -> new MinutesNotAwaiting(id, minutes.state())), answer, by);
    }

    /** Whoever speaks for no party asks for nobody in particular, and is refused by the matrix. */
    private static Scope scope(Minutes minutes, Optional<Seat> seat) {
        return seat.map(Seat::organisation)
                .map(organisation -> Scope.organisation(minutes.community(), organisation))
                .orElseGet(() -> Scope.community(minutes.community()));
    }

    private void answer(Minutes minutes, Seat seat, Answer answer, PersonId by) {
        minutes.answer(seat, answer, by, clock.instant());
        workflow.countersigned(minutes.id(), seat.organisation());
        acts.fire(new MinutesCountersigned(
                by,
                minutes.id(),
                minutes.community(),
                seat.party(),
                seat.organisation(),
                answer.state(),
                answer.read()));
    }
}
