package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AllowingLateReconvening implements AllowLateReconvening {

    private static final int FURTHEST_DAYS = 60;

    private final Permissions permissions;
    private final Organisations organisations;
    private final MeetingRepository meetings;
    private final WorkingDays workingDays;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AllowingLateReconvening(
            Permissions permissions,
            Organisations organisations,
            MeetingRepository meetings,
            WorkingDays workingDays,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void allow(PersonId by, MeetingId id, LocalDate until, String reason) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, Scope.street(organisations.streetOf(meeting.community())));
        LocalDate today = workingDays.dayOf(clock.instant());
        Input.check()
                .that(until.isAfter(today), "until", "input-not-in-future")
                .that(!until.isAfter(today.plusDays(FURTHEST_DAYS)), "until", "input-too-far-ahead")
                .text("reason", reason, 1, 500)
                .orRefuse();
        meeting.requireInquorate();
        if (meetings.findReconvened(id).isPresent()) {
            throw new ReconvenedAlready(id);
        }
        meeting.allowReconvening(workingDays.endOf(until), by, reason);
        acts.fire(new LateReconveningAllowed(by, id, until, reason.strip(), meeting.community()));
    }
}
