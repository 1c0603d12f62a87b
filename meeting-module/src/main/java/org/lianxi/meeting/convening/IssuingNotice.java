package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
@Transactional
class IssuingNotice implements IssueNotice {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final Seats seats;
    private final Mandates mandates;
    private final ConflictSearch conflicts;
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
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.seats = seats;
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void issue(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.ISSUE_NOTICE, Scope.community(meeting.community()));
        meeting.issueNotice(listFor(meeting), liaisons(meeting), by, clock.instant());
        List<PersonId> called = meeting.called();
        workflow.noticeIssued(id, called, meeting.startsAt());
        conflicts.search(by, id);
        acts.fire(new NoticeIssued(by, id, called.size(), meeting.community()));
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
