package org.lianxi.meeting.testing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaFixture;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.attendance.AttendanceFixture;
import org.lianxi.meeting.convening.ConveningFixture;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.DecisionFixture;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.document.DocumentFixture;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterFixture;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.motion.MotionFixture;
import org.lianxi.meeting.notice.NoticeFixture;
import org.lianxi.meeting.recusal.RecusalFixture;
import org.lianxi.meeting.sitting.SittingFixture;

/**
 * Everything up to the closed session put together without a container: the real use cases, on repositories in memory or on a
 * database. Its methods do what users do, with the values that do not matter filled in.
 */
public final class JointMeetingWorld {

    public static final String START = "2026-03-19T14:30";

    public final Surroundings around;
    public final DocumentFixture documents;
    public final MatterFixture matters;
    public final ConveningFixture convening;
    public final AgendaFixture agenda;
    public final RecusalFixture recusal;
    public final AttendanceFixture attendance;
    public final DecisionFixture decision;
    public final MotionFixture motion;
    public final SittingFixture sitting;
    public final NoticeFixture notice;

    private JointMeetingWorld(Surroundings around, Optional<EntityManager> database) {
        this.around = around;
        this.documents = new DocumentFixture(around, database);
        this.matters = new MatterFixture(around, database, documents);
        this.convening = new ConveningFixture(around, database);
        this.agenda = new AgendaFixture(around, database, matters, convening, documents);
        this.recusal = new RecusalFixture(around, database, agenda, convening);
        this.attendance = new AttendanceFixture(around, database, convening, recusal);
        this.decision = new DecisionFixture(around, database, this);
        this.motion = new MotionFixture(around, database, this);
        this.sitting = new SittingFixture(around, database, this);
        this.notice = new NoticeFixture(around, database, this);
        convening.connect(agenda.port(), attendance.port(), decision.port(), recusal.port(), notice.port());
        notice.connect();
    }

    public static JointMeetingWorld inMemory() {
        return new JointMeetingWorld(Surroundings.fresh(), Optional.empty());
    }

    /** For one transaction. */
    public static JointMeetingWorld on(EntityManager entityManager, Surroundings around) {
        return new JointMeetingWorld(around, Optional.of(entityManager));
    }

    public MatterDraft draft(String title, NewFile... files) {
        return new MatterDraft(
                TestTown.COMPOUND,
                TestTown.RC,
                title,
                "事实 facts",
                "诉求 wish",
                MatterCategory.PARKING,
                Urgency.ORDINARY,
                120,
                List.of(files));
    }

    public MatterId submitted(String title) {
        return matters.submit.submit(TestTown.RC_1, draft(title));
    }

    public MatterId screened(String title, MatterRoute route) {
        MatterId matter = submitted(title);
        matters.screened(TestTown.SECRETARY, matter, route, "理由");
        return matter;
    }

    public MatterId admitted(String title, MatterRoute route) {
        MatterId matter = screened(title, route);
        matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "同意");
        return matter;
    }

    public MeetingId planned() {
        return planned(MeetingType.REGULAR);
    }

    public MeetingId planned(MeetingType type) {
        return convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(TestTown.COMPOUND, type, "", SetClock.at(START), 90, "党群服务中心"));
    }

    /** An item to decide on a matter of its own. */
    public AgendaItemId decision(MeetingId meeting, String title, AdoptionMode mode, Party... obliged) {
        return agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                admitted(
                        title,
                        convening.meetings.get(meeting).type() == MeetingType.EMERGENCY
                                ? MatterRoute.EMERGENCY
                                : MatterRoute.JOINT_MEETING),
                new AgendaItemDraft(AgendaItemKind.DECISION, mode, Set.of(obliged), title, 10));
    }

    /** An item to propose something that the owners decide. */
    public AgendaItemId proposal(MeetingId meeting, String title, MatterRoute route) {
        return agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                admitted(title, route),
                new AgendaItemDraft(AgendaItemKind.PROPOSAL, AdoptionMode.CONSENSUS, Set.of(), title, 10));
    }

    public void notified(MeetingId meeting) {
        convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        convening.issue.issue(TestTown.SECRETARY, meeting);
    }

    public void signedIn(MeetingId meeting, PersonId... people) {
        Stream.of(people).forEach(person -> attendance.signIn.signIn(person, meeting));
    }

    /** The session with the chair, both delegates of RC-1 and one of each other party, as in SC-01. */
    public void opened(MeetingId meeting) {
        notified(meeting);
        around.clock().set(START);
        signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);
        convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
    }

    /** The votes of RC, OC and PSC. */
    public void voted(AgendaItemId item, VoteChoice rc, VoteChoice oc, VoteChoice psc) {
        decision.cast.cast(TestTown.RC_1, item, rc, "");
        decision.cast.cast(TestTown.OC_1, item, oc, "");
        decision.cast.cast(TestTown.PSC_1, item, psc, psc == VoteChoice.AGAINST ? "费用过高" : "");
    }

    /** The organisation that sits for a party in the town. */
    public static OrganisationId seatOf(Party party) {
        return switch (party) {
            case RESIDENTS_COMMITTEE -> TestTown.RC;
            case OWNERS -> TestTown.OC;
            case PROPERTY_SERVICE -> TestTown.PSC;
        };
    }
}
