package org.lianxi.meeting.agenda;

import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.convening.Seating;

/** Whether an agenda item can be as it was typed in. */
record DraftCheck(Seats seats, RulesOfProcedure rules) {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_MINUTES = 240;
    private static final int LONGEST_NEW_DUTY = 1000;
    private static final int LONGEST_MODE_REASON = 500;
    private static final int MOST_CONCERNS = 12;

    void require(AgendaItemDraft draft, MeetingFacts meeting) {
        Set<Party> seated = seated(meeting);
        Input.check()
                .text("proposedText", draft.proposedText(), 1, LONGEST_TEXT)
                .number("minutes", draft.minutes(), 1, MOST_MINUTES)
                .that(seated.containsAll(draft.obliged()), "obliged", "obliged-without-seat")
                .that(draft.obliged().containsAll(draft.byContract()), "byContract", "by-contract-not-obliged")
                .text("newDuty", draft.newDuty(), 0, LONGEST_NEW_DUTY)
                .that(draft.newDuty().isBlank() || !draft.obliged().isEmpty(), "newDuty", "new-duty-of-nobody")
                .text("modeReason", draft.modeReason(), 0, LONGEST_MODE_REASON)
                .that(!draft.isUnusual(rules) || !draft.modeReason().isBlank(), "modeReason", "mode-without-reason")
                .number("concerns", draft.concerns().size(), 0, MOST_CONCERNS)
                .that(meeting.compounds().containsAll(draft.compounds()), "compounds", "compound-not-meeting")
                .orRefuse();
    }

    private Set<Party> seated(MeetingFacts meeting) {
        return new Seating(seats.holdersAt(meeting.compounds(), meeting.startsAt()))
                .seats().stream().map(Seat::party).collect(Collectors.toSet());
    }
}
