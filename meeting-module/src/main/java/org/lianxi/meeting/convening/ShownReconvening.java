package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.ReconveningView.ApprovalView;

@ApplicationScoped
class ShownReconvening implements ReconveningViews {

    private final MeetingRepository meetings;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Persons persons;
    private final WorkingDays workingDays;
    private final Procedures procedures;

    @Inject
    ShownReconvening(
            MeetingRepository meetings,
            Permissions permissions,
            Organisations organisations,
            Persons persons,
            WorkingDays workingDays,
            Procedures procedures) {
        this.meetings = meetings;
        this.permissions = permissions;
        this.organisations = organisations;
        this.persons = persons;
        this.workingDays = workingDays;
        this.procedures = procedures;
    }

    @Override
    public ReconveningView of(PersonId by, MeetingId id) {
        Meeting meeting = meetings.get(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.READ_MEETING, here);
        boolean isInquorate = meeting.state() == MeetingState.INQUORATE;
        Optional<MeetingId> second = isInquorate ? meetings.findReconvened(id).map(Meeting::id) : Optional.empty();
        boolean isOpen = isInquorate && second.isEmpty();
        return new ReconveningView(
                meeting.reconvenes(),
                second,
                isOpen ? Optional.of(latest(meeting)) : Optional.empty(),
                meeting.lateApproval()
                        .map(each -> new ApprovalView(
                                each.until(),
                                persons.names(List.of(each.by())).getOrDefault(each.by(), ""),
                                each.reason())),
                isOpen && permissions.may(by, Action.PLAN_MEETING, here),
                isOpen
                        && permissions.may(
                                by,
                                Action.APPROVE_MEETING_PLAN,
                                Scope.street(organisations.streetOf(meeting.community()))));
    }

    private Instant latest(Meeting meeting) {
        Instant byRules = new MeetingLimits(workingDays, procedures.in(meeting.community(), meeting.rulesAt()))
                .reconvenedBy(meeting.startsAt());
        return meeting.latestAgain(byRules);
    }
}
