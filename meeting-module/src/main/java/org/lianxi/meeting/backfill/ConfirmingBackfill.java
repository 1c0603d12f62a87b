package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.PaperAgenda;
import org.lianxi.meeting.attendance.PaperAttendance;
import org.lianxi.meeting.convening.HeldMeetings;
import org.lianxi.meeting.convening.HeldMeetings.Called;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingWorkflow;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.PaperDecisions;
import org.lianxi.meeting.decision.PaperDecisions.Said;

@ApplicationScoped
@Transactional
class ConfirmingBackfill implements ConfirmBackfill {

    private static final int LONGEST_REASON = 500;
    private static final int MINUTES_OF_AN_ITEM = 10;

    private final BackfillRepository backfills;
    private final Permissions permissions;
    private final PaperRules rules;
    private final Titles titles;
    private final HeldMeetings held;
    private final Meetings meetings;
    private final PaperAttendance attendance;
    private final PaperAgenda agenda;
    private final PaperDecisions decisions;
    private final BackfillWorkflow workflow;
    private final MeetingWorkflow meetingWorkflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConfirmingBackfill(
            BackfillRepository backfills,
            Permissions permissions,
            PaperRules rules,
            Titles titles,
            HeldMeetings held,
            Meetings meetings,
            PaperAttendance attendance,
            PaperAgenda agenda,
            PaperDecisions decisions,
            BackfillWorkflow workflow,
            MeetingWorkflow meetingWorkflow,
            Event<Act> acts,
            InstantSource clock) {
        this.backfills = backfills;
        this.permissions = permissions;
        this.rules = rules;
        this.titles = titles;
        this.held = held;
        this.meetings = meetings;
        this.attendance = attendance;
        this.agenda = agenda;
        this.decisions = decisions;
        this.workflow = workflow;
        this.meetingWorkflow = meetingWorkflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MeetingId confirm(PersonId by, BackfillId id) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.ISSUE_MINUTES, Scope.community(backfill.community()));
        backfill.requireAwaiting();
        rules.requireNoticeOrConsent(backfill);
        MeetingId meeting = held.enter(backfill.enteredBy(), meeting(backfill));
        rules.stays(backfill).forEach(stay -> attendance.enter(backfill.enteredBy(), meeting, stay));
        boolean anythingResolved = enterItems(backfill, meetings.get(meeting), by);
        backfill.confirm(meeting, by, clock.instant());
        workflow.answered(id, true);
        meetingWorkflow.enteredAfterwards(meeting, backfill.community(), anythingResolved);
        BackfillHead head = backfill.head();
        acts.fire(new BackfillConfirmed(by, id, backfill.community(), meeting, head.heldFrom(), head.heldUntil()));
        return meeting;
    }

    private HeldMeetings.Held meeting(Backfill backfill) {
        BackfillHead head = backfill.head();
        int minutes = (int) Duration.between(head.heldFrom(), head.heldUntil()).toMinutes();
        return new HeldMeetings.Held(
                new MeetingPlanDraft(
                        head.compound(), head.type(), titles.of(head), head.heldFrom(), minutes, head.place()),
                head.heldUntil(),
                rules.expected(backfill),
                backfill.attendance().stream()
                        .filter(stay -> stay.presence() == PaperPresence.LEAVE)
                        .map(BackfillStay::person)
                        .toList());
    }

    /** First every item, then the decisions: an item is judged by who was kept from it. */
    private boolean enterItems(Backfill backfill, MeetingFacts meeting, PersonId by) {
        boolean anythingResolved = false;
        for (BackfillItem item : backfill.items()) {
            BackfillItemDraft draft = item.toDraft();
            AgendaItemId entered = agenda.enter(meeting, item.position(), draft.matter(), onAgenda(draft));
            Instant at = EnteringBackfill.moment(backfill, draft);
            Outcome outcome = decisions.enter(by, entered, said(backfill, draft, at), at);
            anythingResolved |= outcome == Outcome.ADOPTED;
        }
        return anythingResolved;
    }

    private static AgendaItemDraft onAgenda(BackfillItemDraft draft) {
        return new AgendaItemDraft(draft.kind(), draft.mode(), draft.obliged(), draft.text(), MINUTES_OF_AN_ITEM);
    }

    private List<Said> said(Backfill backfill, BackfillItemDraft draft, Instant at) {
        List<Called> called = rules.expected(backfill);
        return draft.votes().stream()
                .flatMap(vote -> speaker(backfill, called, vote, at)
                        .map(delegate -> new Said(
                                vote.party(), delegate.organisation(), vote.choice(), vote.reason(), delegate.person()))
                        .stream())
                .toList();
    }

    private Optional<Called> speaker(Backfill backfill, List<Called> called, BackfillVote vote, Instant at) {
        return called.stream()
                .filter(each -> each.party() == vote.party())
                .filter(each -> rules.stays(backfill).stream()
                        .anyMatch(stay -> stay.person().equals(each.person()) && stay.covers(at)))
                .findFirst();
    }

    @Override
    public void giveBack(PersonId by, BackfillId id, String reason) {
        Backfill backfill = backfills.hold(id);
        permissions.require(by, Action.ISSUE_MINUTES, Scope.community(backfill.community()));
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        backfill.requireAwaiting();
        backfill.giveBack(reason);
        workflow.answered(id, false);
        acts.fire(new BackfillGivenBack(by, id, backfill.community()));
    }
}
