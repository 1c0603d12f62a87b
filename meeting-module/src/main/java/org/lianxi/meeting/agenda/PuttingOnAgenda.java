package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.Seating;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
@Transactional
class PuttingOnAgenda implements PutOnAgenda {

    private static final int LONGEST_NEW_DUTY = 1000;
    private static final int LONGEST_MODE_REASON = 500;
    private static final int MOST_CONCERNS = 12;

    private final Permissions permissions;
    private final Meetings meetings;
    private final Matters matters;
    private final MatterCourse course;
    private final AgendaItemRepository items;
    private final Seats seats;
    private final Procedures procedures;
    private final Event<Act> acts;

    @Inject
    PuttingOnAgenda(
            Permissions permissions,
            Meetings meetings,
            Matters matters,
            MatterCourse course,
            AgendaItemRepository items,
            Seats seats,
            Procedures procedures,
            Event<Act> acts) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.matters = matters;
        this.course = course;
        this.items = items;
        this.seats = seats;
        this.procedures = procedures;
        this.acts = acts;
    }

    @Override
    public AgendaItemId put(PersonId by, MeetingId meetingId, MatterId matter, AgendaItemDraft draft) {
        MeetingFacts meeting = meetings.hold(meetingId);
        permissions.require(by, Action.BUILD_AGENDA, Scope.community(meeting.community()));
        meeting.requirePlanned();
        check(draft, procedures.in(meeting.community(), meeting.rulesAt()), seated(meeting));
        Input.check()
                .that(meeting.compounds().containsAll(draft.compounds()), "compounds", "compound-not-meeting")
                .orRefuse();
        int position = nextPosition(meeting);
        AgendaItemId id = AgendaItemId.fresh();
        course.schedule(matter, meeting.compounds(), meeting.level());
        items.add(new AgendaItem(id, meeting, position, matters.get(matter), draft));
        acts.fire(new MatterPutOnAgenda(by, meetingId, id, matter, draft.kind(), meeting.community()));
        return id;
    }

    private Set<Party> seated(MeetingFacts meeting) {
        return new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()))
                .seats().stream().map(Seat::party).collect(Collectors.toSet());
    }

    private static void check(AgendaItemDraft draft, RulesOfProcedure rules, Set<Party> seated) {
        Input.check()
                .text("proposedText", draft.proposedText(), 1, 2000)
                .number("minutes", draft.minutes(), 1, 240)
                .that(seated.containsAll(draft.obliged()), "obliged", "obliged-without-seat")
                .that(draft.obliged().containsAll(draft.byContract()), "byContract", "by-contract-not-obliged")
                .text("newDuty", draft.newDuty(), 0, LONGEST_NEW_DUTY)
                .that(draft.newDuty().isBlank() || !draft.obliged().isEmpty(), "newDuty", "new-duty-of-nobody")
                .text("modeReason", draft.modeReason(), 0, LONGEST_MODE_REASON)
                .that(!draft.isUnusual(rules) || !draft.modeReason().isBlank(), "modeReason", "mode-without-reason")
                .number("concerns", draft.concerns().size(), 0, MOST_CONCERNS)
                .orRefuse();
    }

    private int nextPosition(MeetingFacts meeting) {
        int count = items.of(meeting.id()).size();
        int most = procedures.in(meeting.community(), meeting.rulesAt()).maxAgendaItems();
        if (count >= most) {
            throw new AgendaFull(meeting.id(), most);
        }
        return count + 1;
    }
}
