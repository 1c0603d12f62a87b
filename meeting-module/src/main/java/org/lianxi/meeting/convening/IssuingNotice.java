package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
@Transactional
class IssuingNotice implements IssueNotice {

    private static final int LONGEST_NOTE = 500;

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final Seats seats;
    private final Mandates mandates;
    private final ConflictSearch conflicts;
    private final NoticeBook book;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    IssuingNotice(
            Permissions permissions,
            MeetingRepository meetings,
            Seats seats,
            Mandates mandates,
            ConflictSearch conflicts,
            NoticeBook book,
            WorkingDays workingDays,
            Procedures procedures,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.seats = seats;
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.book = book;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void issue(PersonId by, MeetingId id, NoticeDraft draft) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.ISSUE_NOTICE, Scope.community(meeting.community()));
        Input.check().text("note", draft.note(), 0, LONGEST_NOTE).orRefuse();
        Instant now = clock.instant();
        meeting.issueNotice(listFor(meeting), liaisons(meeting), by, now);
        Instant readBy = limits(meeting).readBy(meeting.type(), now, meeting.startsAt());
        List<Meetings.Delegate> called =
                meeting.delegates().stream().map(Delegate::toFacts).toList();
        List<Meetings.Invitee> invited =
                meeting.invitees().stream().map(Invitee::toFacts).toList();
        List<PersonId> recipients = book.issued(
                new NoticeBook.Issue(meeting.toFacts(), meeting.onlineLink(), called, invited, draft, by, now, readBy));
        workflow.noticeIssued(id, recipients, meeting.startsAt(), readBy);
        conflicts.search(by, id);
        acts.fire(new NoticeIssued(by, id, called.size(), meeting.community()));
    }

    private MeetingLimits limits(Meeting meeting) {
        return new MeetingLimits(workingDays, procedures.in(meeting.community(), meeting.rulesAt()));
    }

    /** Whose term has expired by the day of the meeting has no delegate on it (X20). */
    private DelegateList listFor(Meeting meeting) {
        Seating seating = new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()));
        return new DelegateList(
                seating,
                mandates.holders(
                        Post.PARTY_DELEGATE,
                        seating.seats().stream().map(Seat::organisation).toList()),
                mandates.holders(meeting.toFacts().chairPost(), meeting.community()),
                conflicts.hats(meeting.id()));
    }

    /** Who comes for the members without a party's vote: liaisons of departments and utilities, secretaries of communities. */
    private Map<OrganisationId, List<PersonId>> liaisons(Meeting meeting) {
        Map<OrganisationId, List<PersonId>> liaisons = new HashMap<>();
        if (!meeting.members().isEmpty()) {
            Stream.of(Post.DEPARTMENT_LIAISON, Post.COMMUNITY_PARTY_SECRETARY)
                    .flatMap(post -> mandates.holders(post, meeting.members()).entrySet().stream())
                    .filter(each -> !each.getValue().isEmpty())
                    .forEach(each -> liaisons.put(each.getKey(), each.getValue()));
        }
        return liaisons;
    }
}
