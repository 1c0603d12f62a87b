package org.lianxi.web.demonstration;

import static org.lianxi.committee.organisation.Party.OWNERS;
import static org.lianxi.committee.organisation.Party.PROPERTY_SERVICE;
import static org.lianxi.committee.organisation.Party.RESIDENTS_COMMITTEE;
import static org.lianxi.meeting.decision.VoteChoice.ABSTAIN;
import static org.lianxi.meeting.decision.VoteChoice.AGAINST;
import static org.lianxi.meeting.decision.VoteChoice.FOR;
import static org.lianxi.meeting.task.TaskWeight.MAJOR;
import static org.lianxi.meeting.task.TaskWeight.MINOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterPart;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.task.TaskId;

/**
 * The recent past of the demonstration city: matters, meetings, minutes and tasks in every state, some overdue, so that no
 * page is empty. Dates are relative to the day of loading. Everything is told through the use cases, as people would do it.
 */
@ApplicationScoped
public class DemonstrationMeetings {

    private static final Map<Party, VoteChoice> ALL_FOR =
            Map.of(RESIDENTS_COMMITTEE, FOR, OWNERS, FOR, PROPERTY_SERVICE, FOR);
    private static final Map<Party, VoteChoice> OWNERS_ABSTAIN =
            Map.of(RESIDENTS_COMMITTEE, FOR, OWNERS, ABSTAIN, PROPERTY_SERVICE, FOR);
    private static final Map<Party, VoteChoice> SERVICE_AGAINST =
            Map.of(RESIDENTS_COMMITTEE, FOR, OWNERS, FOR, PROPERTY_SERVICE, AGAINST);

    @Inject
    private Neighbourhoods neighbourhoods;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private InstantSource clock;

    @Inject
    private Chronicle chronicle;

    @Inject
    private MatterScenes matters;

    @Inject
    private SourceScenes sources;

    @Inject
    private WhistleScenes whistles;

    @Inject
    private MeetingScenes meetings;

    @Inject
    private FollowUpScenes followUp;

    @Inject
    private EvaluationScenes evaluations;

    @Inject
    private ConflictScenes conflicts;

    @Inject
    private OwnersVoteScenes ownersVotes;

    /** Tells the story of every compound in which the three parties sit. */
    public void tell() {
        Calendar calendar = new Calendar(workingDays.dayOf(clock.instant()), workingDays);
        List<Neighbourhood> places = neighbourhoods.all();
        for (int number = 0; number < places.size(); number++) {
            tell(places.get(number), number, calendar);
        }
        places.stream().findFirst().ifPresent(place -> ownersVotes.told(place, calendar.today()));
        chronicle.play();
    }

    private void tell(Neighbourhood place, int number, Calendar calendar) {
        switch (number % 5) {
            case 0 -> {
                heldAndEvaluated(place, calendar, calendar.day(-38 - number));
                Supplier<TaskId> overdue = heldWithTasksUnderWay(place, calendar, calendar.day(-15));
                awaitingCountersignatures(place, calendar, calendar.day(-3));
                inPreparation(place, calendar, overdue);
                broughtFromOutside(place, calendar, number);
                inSessionNow(place, calendar);
            }
            case 1 -> {
                heldWithTasksUnderWay(place, calendar, calendar.day(-17));
                calledForNextDays(place, calendar);
            }
            case 2 -> {
                heldLongAgo(place, calendar, calendar.day(-36));
                endedWithoutQuorum(place, calendar, calendar.day(-6));
                calledForNextDays(place, calendar);
            }
            case 3 -> {
                inPreparation(place, calendar, heldWithTasksUnderWay(place, calendar, calendar.day(-16)));
            }
            default -> awaitingCountersignatures(place, calendar, calendar.day(-2));
        }
        conflicts.companyOfSecretary(place).ifPresent(company -> calledWithConflicts(place, company, calendar));
        freshMatters(place, calendar, number);
    }

    /** Three affairs, all done and signed off. */
    private void heldLongAgo(Neighbourhood place, Calendar calendar, LocalDate on) {
        List<Affair> affairs = List.of(Affairs.BICYCLES, Affairs.BULKY_WASTE, Affairs.GUARDS, Affairs.ADVERTISING);
        Supplier<MeetingId> meeting = held(place, calendar, on, affairs);
        followUp.completed(place, meeting, calendar, on);
        for (Affair affair : List.of(Affairs.BICYCLES, Affairs.BULKY_WASTE)) {
            Supplier<TaskId> task = followUp.assigned(place, meeting, affair, MINOR, calendar.after(on, 1));
            followUp.accepted(place, affair, task, calendar.after(on, 2));
            followUp.progressed(place, affair, task, calendar.after(on, 3));
            followUp.submitted(place, affair, task, calendar.after(on, 5));
            followUp.verified(place, task, calendar.after(on, 6));
            followUp.signedOff(place, task, MINOR, calendar.after(on, 7));
        }
    }

    /** Two affairs that those concerned evaluate: one has passed and is signed off, of the other they are asked now. */
    private void heldAndEvaluated(Neighbourhood place, Calendar calendar, LocalDate on) {
        List<Affair> affairs = List.of(Affairs.BICYCLES, Affairs.BULKY_WASTE, Affairs.GUARDS, Affairs.ADVERTISING);
        Supplier<MeetingId> meeting = held(place, calendar, on, affairs);
        followUp.completed(place, meeting, calendar, on);
        Supplier<TaskId> passed = doneForEvaluation(place, meeting, Affairs.BICYCLES, calendar, on);
        followUp.verified(place, passed, calendar.after(on, 6));
        evaluations.invited(place, passed, 12, calendar.after(on, 6));
        evaluations.answered(place, passed, List.of(5, 3, 1, 0), calendar.after(on, 8));
        followUp.limitsPassed(calendar.after(on, 13));
        followUp.signedOff(place, passed, MINOR, calendar.after(on, 13));
        Supplier<TaskId> running = doneForEvaluation(place, meeting, Affairs.BULKY_WASTE, calendar, on);
        followUp.verified(place, running, calendar.day(-3));
        evaluations.invited(place, running, 20, calendar.day(-3));
        evaluations.answered(place, running, List.of(2, 3, 1, 0), calendar.day(-2));
    }

    private Supplier<TaskId> doneForEvaluation(
            Neighbourhood place, Supplier<MeetingId> meeting, Affair affair, Calendar calendar, LocalDate on) {
        Supplier<TaskId> task = followUp.assigned(place, meeting, affair, MINOR, calendar.after(on, 1));
        evaluations.askedFor(place, task, calendar.after(on, 1));
        followUp.accepted(place, affair, task, calendar.after(on, 2));
        followUp.progressed(place, affair, task, calendar.after(on, 3));
        followUp.submitted(place, affair, task, calendar.after(on, 5));
        return task;
    }

    /** Five affairs: overdue in work, back in rework, waiting for verification, waiting for sign-off, not yet accepted. */
    private Supplier<TaskId> heldWithTasksUnderWay(Neighbourhood place, Calendar calendar, LocalDate on) {
        List<Affair> affairs =
                List.of(Affairs.LAMPS, Affairs.DRAIN, Affairs.NOISE, Affairs.PATROL, Affairs.NEW_COMPANY);
        Supplier<MeetingId> meeting = held(place, calendar, on, affairs);
        followUp.completed(place, meeting, calendar, on);
        LocalDate assignedOn = calendar.after(on, 1);

        Supplier<TaskId> overdue = followUp.assigned(place, meeting, Affairs.LAMPS, MINOR, assignedOn);
        followUp.accepted(place, Affairs.LAMPS, overdue, calendar.after(on, 2));
        followUp.progressed(place, Affairs.LAMPS, overdue, calendar.after(on, 4));

        Supplier<TaskId> rework = followUp.assigned(place, meeting, Affairs.DRAIN, MAJOR, assignedOn);
        followUp.accepted(place, Affairs.DRAIN, rework, calendar.after(on, 2));
        followUp.submitted(place, Affairs.DRAIN, rework, calendar.after(on, 8));
        followUp.rejected(place, rework, calendar.after(on, 9));
        followUp.extensionRequested(place, Affairs.DRAIN, rework, calendar.after(on, 10));

        Supplier<TaskId> toVerify = followUp.assigned(place, meeting, Affairs.NOISE, MINOR, assignedOn);
        followUp.accepted(place, Affairs.NOISE, toVerify, calendar.after(on, 2));
        followUp.submitted(place, Affairs.NOISE, toVerify, calendar.after(on, 6));

        Supplier<TaskId> toSignOff = followUp.assigned(place, meeting, Affairs.PATROL, MAJOR, assignedOn);
        followUp.accepted(place, Affairs.PATROL, toSignOff, calendar.after(on, 3));
        followUp.submitted(place, Affairs.PATROL, toSignOff, calendar.after(on, 9));
        followUp.verified(place, toSignOff, calendar.after(on, 11));
        followUp.limitsPassed(calendar.after(on, 9));
        return overdue;
    }

    /** The minutes were sent; one party has signed. */
    private void awaitingCountersignatures(Neighbourhood place, Calendar calendar, LocalDate on) {
        Supplier<MeetingId> meeting = held(place, calendar, on, List.of(Affairs.GREEN, Affairs.CHARGING));
        Supplier<MinutesId> minutes = followUp.drafted(place, meeting);
        followUp.sent(place, minutes, calendar.after(on, 1));
        followUp.signed(place, minutes, RESIDENTS_COMMITTEE, calendar.after(on, 1));
    }

    /** Began twenty minutes ago, so that the room, the console and the projector can be tried at once. */
    private void inSessionNow(Neighbourhood place, Calendar calendar) {
        Instant start = clock.instant().minus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.MINUTES);
        LocalDate on = calendar.today();
        Supplier<MeetingId> meeting = meetings.planned(place, start, calendar.after(on, -12));
        List<Supplier<AgendaItemId>> items = new ArrayList<>();
        for (Affair affair : List.of(Affairs.BULKY_WASTE, Affairs.GUARDS)) {
            Supplier<MatterId> matter = admitted(place, affair, calendar.after(on, -11));
            items.add(meetings.listed(place, meeting, matter, affair, calendar.after(on, -7)));
        }
        meetings.locked(place, meeting, calendar.after(on, -6));
        meetings.called(place, meeting, calendar.after(on, -5));
        for (Party party : Party.values()) {
            meetings.confirmed(meeting, place.speakerOf(party), calendar.after(on, -3));
        }
        meetings.inSession(place, meeting, items.get(0), start);
    }

    private void endedWithoutQuorum(Neighbourhood place, Calendar calendar, LocalDate on) {
        Supplier<MeetingId> meeting = convened(place, calendar, on, List.of(Affairs.READING_ROOM), new ArrayList<>());
        meetings.endedWithoutQuorum(place, meeting, on);
    }

    /** Called for some days from now; some have answered. */
    private void calledForNextDays(Neighbourhood place, Calendar calendar) {
        LocalDate on = calendar.day(4);
        Supplier<MeetingId> meeting = meetings.planned(place, on, calendar.day(-9));
        for (Affair affair : List.of(Affairs.CHARGING, Affairs.GREEN)) {
            Supplier<MatterId> matter = admitted(place, affair, calendar.day(-8));
            meetings.listed(place, meeting, matter, affair, calendar.day(-4));
        }
        meetings.locked(place, meeting, calendar.day(-3));
        meetings.called(place, meeting, calendar.day(-2));
        meetings.confirmed(meeting, place.speakerOf(RESIDENTS_COMMITTEE), calendar.day(-1));
        place.delegatesOf(OWNERS).stream()
                .skip(1)
                .forEach(delegate -> meetings.declined(meeting, delegate, calendar.day(-1)));
    }

    /** Called for some days from now; the first item waits for the street to name who chairs it. */
    private void calledWithConflicts(Neighbourhood place, OrganisationId company, Calendar calendar) {
        Supplier<MeetingId> meeting = meetings.planned(place, calendar.day(6), calendar.day(-9));
        Supplier<MatterId> evaluation = admitted(place, Affairs.EVALUATION, calendar.day(-8));
        Supplier<AgendaItemId> item = conflicts.listed(place, meeting, evaluation, company, calendar.day(-4));
        Supplier<MatterId> lamps = admitted(place, Affairs.LAMPS, calendar.day(-8));
        meetings.listed(place, meeting, lamps, Affairs.LAMPS, calendar.day(-4));
        meetings.locked(place, meeting, calendar.day(-3));
        meetings.called(place, meeting, calendar.day(-2));
        conflicts.challenged(place, item, calendar.day(-1));
    }

    /** Planned, with one item on the agenda and another admitted matter waiting to be put on it. */
    private void inPreparation(Neighbourhood place, Calendar calendar, Supplier<TaskId> overdue) {
        Supplier<MeetingId> meeting = meetings.planned(place, calendar.day(12), calendar.day(-2));
        Supplier<MatterId> listed = admitted(place, Affairs.READING_ROOM, calendar.day(-4));
        meetings.listed(place, meeting, listed, Affairs.READING_ROOM, calendar.day(-1));
        admitted(place, Affairs.ADVERTISING, calendar.day(-4));
        Supplier<MatterId> again = sources.followedUp(place, overdue, calendar.day(-2));
        matters.screened(place, Affairs.LAMPS, again, calendar.day(-1));
        matters.admitted(place, again, calendar.day(-1));
    }

    /** A resident, a case of the grid platform, and two tickets of the hotline, of which one is merged into the other. */
    private void broughtFromOutside(Neighbourhood place, Calendar calendar, int number) {
        LocalDate day = calendar.day(-2);
        Supplier<MatterId> ticket = sources.recorded(
                place,
                MatterOrigin.HOTLINE_12345,
                "GD2026" + (1100 + number),
                Affairs.NOISE,
                day,
                Optional.of(calendar.day(3)));
        Supplier<MatterId> second = sources.recorded(
                place,
                MatterOrigin.HOTLINE_12345,
                "GD2026" + (2100 + number),
                Affairs.NOISE,
                day,
                Optional.of(calendar.day(2)));
        matters.merged(place, second, ticket, calendar.day(-1));
        matters.screened(place, Affairs.NOISE, ticket, calendar.day(-1));
        matters.admitted(place, ticket, calendar.day(-1));
        sources.recorded(
                place,
                MatterOrigin.GRID_PLATFORM,
                "WG-2026-" + (310 + number),
                Affairs.BULKY_WASTE,
                day,
                Optional.of(calendar.day(6)));
        sources.recorded(place, MatterOrigin.RESIDENT, "", Affairs.READING_ROOM, day, Optional.empty());
    }

    /** Matters on their way: to be screened, to be admitted, answered elsewhere, refused. */
    private void freshMatters(Neighbourhood place, Calendar calendar, int number) {
        matters.submittedBy(OWNERS, place, Affairs.GREEN, calendar.day(-1));
        Supplier<MatterId> toAdmit = matters.submittedByGrid(place, Affairs.CHARGING, calendar.day(-3));
        matters.screened(place, Affairs.CHARGING, toAdmit, calendar.day(-2));
        Supplier<MatterId> again = matters.submittedBy(OWNERS, place, Affairs.CHARGING, calendar.day(-2));
        matters.merged(place, again, toAdmit, calendar.day(-1));
        Supplier<MatterId> twofold = matters.submittedBy(PROPERTY_SERVICE, place, Affairs.LAMPS, calendar.day(-2));
        matters.split(
                place,
                twofold,
                calendar.day(-1),
                new MatterPart("楼道灯不亮", "三单元二楼至四楼的楼道灯不亮，需要更换。"),
                new MatterPart("东门路灯照不到步道", "东门步道夜间太暗，需要三方商量在哪里加装路灯。"));
        Affair elsewhere =
                List.of(Affairs.CLEANING, Affairs.DOORBELL, Affairs.ROOF).get(number % 3);
        Supplier<MatterId> answered = matters.submittedByGrid(place, elsewhere, calendar.day(-7));
        matters.screened(place, elsewhere, answered, calendar.day(-6));
        if (number == 0) {
            whistles(place, calendar);
        }
        Supplier<MatterId> refused =
                matters.submittedBy(RESIDENTS_COMMITTEE, place, Affairs.BICYCLES, calendar.day(-9));
        matters.screened(place, Affairs.BICYCLES, refused, calendar.day(-8));
        matters.refused(place, refused, calendar.day(-8));
    }

    /** Departments called: one disputes, one has handled it and waits to be evaluated. */
    private void whistles(Neighbourhood place, Calendar calendar) {
        Supplier<MatterId> roof = matters.submittedByGrid(place, Affairs.ROOF, calendar.day(-4));
        matters.screened(place, Affairs.ROOF, roof, calendar.day(-3));
        whistles.disputed(place, roof, calendar.day(-1));
        Supplier<MatterId> lane = matters.submittedByGrid(place, Affairs.FIRE_LANE, calendar.day(-8));
        matters.screened(place, Affairs.FIRE_LANE, lane, calendar.day(-7));
        whistles.handled(place, lane, calendar, calendar.day(-6));
    }

    private Supplier<MeetingId> held(Neighbourhood place, Calendar calendar, LocalDate on, List<Affair> affairs) {
        List<Supplier<AgendaItemId>> items = new ArrayList<>();
        Supplier<MeetingId> meeting = convened(place, calendar, on, affairs, items);
        meetings.gathered(place, meeting, on);
        meetings.opened(place, meeting, on);
        meetings.invited(place, meeting, on);
        for (int position = 0; position < items.size(); position++) {
            decided(place, items.get(position), affairs.get(position), on);
        }
        meetings.closed(place, meeting, on);
        return meeting;
    }

    private Supplier<MeetingId> convened(
            Neighbourhood place,
            Calendar calendar,
            LocalDate on,
            List<Affair> affairs,
            List<Supplier<AgendaItemId>> items) {
        Supplier<MeetingId> meeting = meetings.planned(place, on, calendar.after(on, -12));
        for (Affair affair : affairs) {
            Supplier<MatterId> matter = admitted(place, affair, calendar.after(on, -11));
            items.add(meetings.listed(place, meeting, matter, affair, calendar.after(on, -7)));
        }
        meetings.locked(place, meeting, calendar.after(on, -6));
        meetings.called(place, meeting, calendar.after(on, -5));
        for (Party party : Party.values()) {
            meetings.confirmed(meeting, place.speakerOf(party), calendar.after(on, -3));
        }
        return meeting;
    }

    private Supplier<MatterId> admitted(Neighbourhood place, Affair affair, LocalDate day) {
        Supplier<MatterId> matter = matters.submittedByGrid(place, affair, day);
        matters.screened(place, affair, matter, workingDays.plus(day, 1));
        matters.admitted(place, matter, workingDays.plus(day, 1));
        return matter;
    }

    private void decided(Neighbourhood place, Supplier<AgendaItemId> item, Affair affair, LocalDate on) {
        switch (affair.route().meetingMay()) {
            case DECIDE -> meetings.voted(place, item, votesOn(affair), on);
            case PROPOSE -> meetings.concluded(place, item, on);
            case COORDINATE, INFORM, NONE -> throw new IllegalStateException("not for a meeting: " + affair.title());
        }
    }

    private static Map<Party, VoteChoice> votesOn(Affair affair) {
        if (affair.equals(Affairs.GUARDS)) {
            return SERVICE_AGAINST;
        }
        return affair.equals(Affairs.BULKY_WASTE) || affair.equals(Affairs.NOISE) ? OWNERS_ABSTAIN : ALL_FOR;
    }
}
