package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.PutOnAgenda;
import org.lianxi.meeting.attendance.RecordSignIn;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.convening.CloseInquorate;
import org.lianxi.meeting.convening.CloseSession;
import org.lianxi.meeting.convening.ConfirmAttendance;
import org.lianxi.meeting.convening.IssueNotice;
import org.lianxi.meeting.convening.LockAgenda;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.OpenSession;
import org.lianxi.meeting.convening.PlanMeeting;
import org.lianxi.meeting.decision.CastVote;
import org.lianxi.meeting.decision.ConcludeItem;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.motion.DecideProcedure;
import org.lianxi.meeting.motion.MotionDraft;
import org.lianxi.meeting.motion.MotionKind;
import org.lianxi.meeting.sitting.ConductSession;

/** What happens around and in a joint meeting. Meetings begin at 14:30. */
@ApplicationScoped
public class MeetingScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private PlanMeeting plan;

    @Inject
    private PutOnAgenda putOnAgenda;

    @Inject
    private LockAgenda lock;

    @Inject
    private IssueNotice issueNotice;

    @Inject
    private ConfirmAttendance confirm;

    @Inject
    private SignInToMeeting signIn;

    @Inject
    private RecordSignIn recordSignIn;

    @Inject
    private OpenSession open;

    @Inject
    private CloseInquorate closeInquorate;

    @Inject
    private CastVote castVote;

    @Inject
    private DecideProcedure procedure;

    @Inject
    private ConcludeItem conclude;

    @Inject
    private CloseSession close;

    @Inject
    private ConductSession conduct;

    /** A meeting that is in session now: the first item was called, the owners' committee spoke, one party has voted. */
    void inSession(Neighbourhood place, Supplier<MeetingId> meeting, Supplier<AgendaItemId> first, Instant start) {
        chronicle.note(start.minusSeconds(600), () -> signIn.signIn(place.partySecretary(), meeting.get()));
        for (Party party : Party.values()) {
            chronicle.note(start.minusSeconds(300), () -> signIn.signIn(place.speakerOf(party), meeting.get()));
        }
        place.delegatesOf(Party.RESIDENTS_COMMITTEE).stream()
                .skip(1)
                .forEach(delegate -> chronicle.note(
                        start.minusSeconds(240),
                        () -> recordSignIn.record(place.secretary(), meeting.get(), delegate)));
        chronicle.note(start, () -> open.open(place.partySecretary(), meeting.get(), ""));
        chronicle.note(start.plusSeconds(60), () -> conduct.call(place.partySecretary(), first.get()));
        chronicle.note(
                start.plusSeconds(120),
                () -> conduct.giveFloor(place.partySecretary(), meeting.get(), Party.OWNERS, 3));
        chronicle.note(start.plusSeconds(290), () -> conduct.takeFloorBack(place.partySecretary(), meeting.get()));
        chronicle.note(
                start.plusSeconds(300),
                () -> castVote.cast(place.speakerOf(Party.RESIDENTS_COMMITTEE), first.get(), VoteChoice.FOR, ""));
    }

    Supplier<MeetingId> planned(Neighbourhood place, LocalDate on, LocalDate plannedOn) {
        return planned(place, Calendar.at(on, 14, 30), plannedOn);
    }

    Supplier<MeetingId> planned(Neighbourhood place, Instant start, LocalDate plannedOn) {
        LocalDate on = LocalDate.ofInstant(start, WorkingDays.ZONE);
        MeetingPlanDraft draft = new MeetingPlanDraft(
                place.compound().id(),
                MeetingType.REGULAR,
                place.compound().name() + on.getYear() + "年" + on.getMonthValue() + "月三方联席会议",
                start,
                90,
                place.compound().communityName() + "党群服务中心会议室");
        return chronicle.note(Calendar.at(plannedOn, 9, 0), () -> plan.plan(place.secretary(), draft));
    }

    Supplier<AgendaItemId> listed(
            Neighbourhood place, Supplier<MeetingId> meeting, Supplier<MatterId> matter, Affair affair, LocalDate day) {
        boolean mayDecide = affair.route().meetingMay() == MeetingPower.DECIDE;
        AgendaItemDraft draft = new AgendaItemDraft(
                mayDecide ? AgendaItemKind.DECISION : AgendaItemKind.PROPOSAL,
                affair.mode(),
                affair.obliged(),
                affair.resolution(),
                20);
        return chronicle.note(
                Calendar.at(day, 11, 0), () -> putOnAgenda.put(place.secretary(), meeting.get(), matter.get(), draft));
    }

    void locked(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate day) {
        chronicle.note(Calendar.at(day, 16, 0), () -> lock.lock(place.partySecretary(), meeting.get()));
    }

    void called(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate day) {
        chronicle.note(Calendar.at(day, 17, 0), () -> issueNotice.issue(place.secretary(), meeting.get()));
    }

    void confirmed(Supplier<MeetingId> meeting, PersonId delegate, LocalDate day) {
        chronicle.note(Calendar.at(day, 9, 30), () -> confirm.confirm(delegate, meeting.get()));
    }

    void declined(Supplier<MeetingId> meeting, PersonId delegate, LocalDate day) {
        chronicle.note(Calendar.at(day, 10, 0), () -> confirm.decline(delegate, meeting.get(), "当日外出培训，由同单位另一名代表出席。"));
    }

    /** The chair and the first delegate of each party sign in; the other delegate of the residents' committee is recorded. */
    void gathered(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate on) {
        chronicle.note(Calendar.at(on, 14, 10), () -> signIn.signIn(place.partySecretary(), meeting.get()));
        for (Party party : Party.values()) {
            chronicle.note(Calendar.at(on, 14, 20), () -> signIn.signIn(place.speakerOf(party), meeting.get()));
        }
        place.delegatesOf(Party.RESIDENTS_COMMITTEE).stream()
                .skip(1)
                .forEach(delegate -> chronicle.note(
                        Calendar.at(on, 14, 25),
                        () -> recordSignIn.record(place.secretary(), meeting.get(), delegate)));
    }

    void opened(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate on) {
        chronicle.note(Calendar.at(on, 14, 30), () -> open.open(place.partySecretary(), meeting.get(), ""));
    }

    /** The parties agree that somebody who knows the pipes is heard (A3). */
    void invited(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate on) {
        Map<Party, VoteChoice> votes = Map.of(
                Party.RESIDENTS_COMMITTEE, VoteChoice.FOR,
                Party.OWNERS, VoteChoice.FOR,
                Party.PROPERTY_SERVICE, VoteChoice.ABSTAIN);
        chronicle.note(
                Calendar.at(on, 14, 40),
                () -> procedure.decide(
                        place.secretary(),
                        meeting.get(),
                        new MotionDraft(MotionKind.INVITE, "请供水单位工作人员列席说明情况", votes, Optional.empty())));
    }

    void endedWithoutQuorum(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate on) {
        chronicle.note(Calendar.at(on, 14, 10), () -> signIn.signIn(place.partySecretary(), meeting.get()));
        chronicle.note(
                Calendar.at(on, 14, 15),
                () -> signIn.signIn(place.speakerOf(Party.RESIDENTS_COMMITTEE), meeting.get()));
        chronicle.note(
                Calendar.at(on, 15, 0),
                () -> closeInquorate.close(place.partySecretary(), meeting.get(), "业委会、物业代表未到会，议题转入下次会议。"));
    }

    void voted(Neighbourhood place, Supplier<AgendaItemId> item, Map<Party, VoteChoice> votes, LocalDate on) {
        votes.forEach((party, choice) -> chronicle.note(
                Calendar.at(on, 15, 0),
                () -> castVote.cast(place.speakerOf(party), item.get(), choice, reasonFor(choice))));
        concluded(place, item, on);
    }

    void concluded(Neighbourhood place, Supplier<AgendaItemId> item, LocalDate on) {
        chronicle.note(Calendar.at(on, 15, 10), () -> conclude.conclude(place.partySecretary(), item.get()));
    }

    void closed(Neighbourhood place, Supplier<MeetingId> meeting, LocalDate on) {
        chronicle.note(Calendar.at(on, 16, 0), () -> close.close(place.partySecretary(), meeting.get()));
        chronicle.noteSettled(Calendar.at(on, 16, 5));
    }

    private static String reasonFor(VoteChoice choice) {
        return switch (choice) {
            case FOR -> "";
            case AGAINST -> "费用未列入本年度预算，建议另行测算后再议。";
            case ABSTAIN -> "需先听取业主意见。";
        };
    }
}
