package org.lianxi.web.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.PutOnAgenda;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.convening.CloseSession;
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
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.matter.AdmitMatter;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;
import org.lianxi.meeting.matter.ScreenMatter;
import org.lianxi.meeting.matter.ScreeningDraft;
import org.lianxi.meeting.matter.SubmitMatter;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.minutes.CountersignMinutes;
import org.lianxi.meeting.minutes.IssueMinutes;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.minutes.SendMinutes;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.task.AssignTask;
import org.lianxi.meeting.task.TaskDraft;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskWeight;

/** What people do from a matter to a task, each act by whoever does it. */
@ApplicationScoped
public class Loop {

    /** Long before the session: planned, agenda built and locked, notice issued. */
    static final Duration PREPARATION = Duration.ofDays(14);

    /** The smallest picture: one white pixel. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

    @Inject
    private Town town;

    @Inject
    private SubmitMatter submitMatter;

    @Inject
    private ScreenMatter screenMatter;

    @Inject
    private AdmitMatter admitMatter;

    @Inject
    private PlanMeeting planMeeting;

    @Inject
    private PutOnAgenda putOnAgenda;

    @Inject
    private LockAgenda lockAgenda;

    @Inject
    private IssueNotice issueNotice;

    @Inject
    private SignInToMeeting signInToMeeting;

    @Inject
    private OpenSession openSession;

    @Inject
    private CastVote castVote;

    @Inject
    private ConcludeItem concludeItem;

    @Inject
    private CloseSession closeSession;

    @Inject
    private MinutesViews minutesViews;

    @Inject
    private SendMinutes sendMinutes;

    @Inject
    private CountersignMinutes countersignMinutes;

    @Inject
    private IssueMinutes issueMinutes;

    @Inject
    private Resolutions resolutions;

    @Inject
    private AssignTask assignTask;

    MatterId submitted(Neighbours neighbours) {
        MatterDraft draft = new MatterDraft(
                neighbours.compound(),
                neighbours.seat(Party.RESIDENTS_COMMITTEE),
                "电动自行车停放秩序",
                "单元门口停放电动自行车，影响通行。",
                "请三方共同划定停放区域。",
                MatterCategory.PARKING,
                Urgency.ORDINARY,
                120,
                List.of());
        return submitMatter.submit(neighbours.delegate(Party.RESIDENTS_COMMITTEE), draft);
    }

    void screened(Neighbours neighbours, MatterId matter) {
        screenMatter.screen(neighbours.secretary(), matter, screening(2, MatterRoute.JOINT_MEETING, "需要三方共同配合。"));
    }

    /** What the table proposes for a matter of the whole compound is confirmed. */
    static ScreeningDraft screening(int parties, MatterRoute route, String reason) {
        Set<MatterTrait> traits = route == MatterRoute.PROPERTY_CONTRACT ? Set.of(MatterTrait.IN_CONTRACT) : Set.of();
        return new ScreeningDraft(
                new MatterAnswers(traits, MatterSubject.NONE_OF_THESE, MatterScope.COMPOUND, parties),
                route,
                reason,
                "");
    }

    MatterId admitted(Neighbours neighbours) {
        MatterId matter = submitted(neighbours);
        screened(neighbours, matter);
        admitMatter.admit(neighbours.partySecretary(), matter, "列入议题。");
        return matter;
    }

    MeetingId planned(Neighbours neighbours, Instant startsAt) {
        return planMeeting.plan(
                neighbours.secretary(),
                new MeetingPlanDraft(neighbours.compound(), MeetingType.REGULAR, "三方联席会议", startsAt, 90, "党群服务中心"));
    }

    AgendaItemId listed(Neighbours neighbours, MeetingId meeting, MatterId matter) {
        return putOnAgenda.put(
                neighbours.secretary(),
                meeting,
                matter,
                new AgendaItemDraft(
                        AgendaItemKind.DECISION,
                        AdoptionMode.PARTY_MAJORITY,
                        Set.of(Party.PROPERTY_SERVICE),
                        "物业划定停放区域并安排值守。",
                        20));
    }

    /** A meeting whose delegates have been called; its only item waits for the session. */
    Called called(Neighbours neighbours, Instant startsAt) {
        return town.at(startsAt.minus(PREPARATION), () -> {
            MatterId matter = admitted(neighbours);
            MeetingId meeting = planned(neighbours, startsAt);
            AgendaItemId item = listed(neighbours, meeting, matter);
            lockAgenda.lock(neighbours.partySecretary(), meeting);
            issueNotice.issue(neighbours.secretary(), meeting);
            return new Called(matter, meeting, item, startsAt);
        });
    }

    /**
     * Everybody comes and votes for it. The session is closed only now: what job threads take up while the clock is set
     * back, they take up once more when it is right again.
     */
    void held(Neighbours neighbours, Called called) {
        town.at(called.startsAt(), () -> {
            signInToMeeting.signIn(neighbours.partySecretary(), called.meeting());
            neighbours.delegates().values().forEach(each -> signInToMeeting.signIn(each, called.meeting()));
            openSession.open(neighbours.partySecretary(), called.meeting(), "");
            neighbours.delegates().values().forEach(each -> castVote.cast(each, called.item(), VoteChoice.FOR, ""));
            concludeItem.conclude(neighbours.partySecretary(), called.item());
            return called;
        });
        closeSession.close(neighbours.partySecretary(), called.meeting());
    }

    /** The minutes, once a job thread has drafted them. */
    MinutesId drafted(Neighbours neighbours, MeetingId meeting) {
        return Patience.until("minutes of " + meeting, () -> draftOf(neighbours, meeting));
    }

    Optional<MinutesId> draftOf(Neighbours neighbours, MeetingId meeting) {
        return minutesViews.ofMeeting(neighbours.secretary(), meeting).map(MinutesView::id);
    }

    void sent(Neighbours neighbours, MinutesId minutes, Instant moment) {
        town.at(moment, () -> {
            sendMinutes.send(neighbours.secretary(), minutes);
            return minutes;
        });
    }

    void signed(PersonId delegate, MinutesId minutes) {
        countersignMinutes.sign(
                delegate, minutes, minutesViews.get(delegate, minutes).hash());
    }

    private void issued(Neighbours neighbours, MinutesId minutes) {
        sendMinutes.send(neighbours.secretary(), minutes);
        neighbours.delegates().values().forEach(delegate -> signed(delegate, minutes));
        issueMinutes.issue(neighbours.partySecretary(), minutes);
    }

    /** The whole way to a task of the property service, assigned an hour after the session began. */
    TaskId assigned(Neighbours neighbours, Called called) {
        held(neighbours, called);
        MinutesId minutes = drafted(neighbours, called.meeting());
        TaskDraft draft = new TaskDraft(
                "划定停放区域", "区域已划定并有人值守", neighbours.seat(Party.PROPERTY_SERVICE), TaskWeight.MINOR, Optional.empty());
        return town.at(called.startsAt().plus(Duration.ofHours(1)), () -> {
            issued(neighbours, minutes);
            ResolutionId resolution =
                    resolutions.ofMeeting(called.meeting()).get(0).id();
            return assignTask.assign(neighbours.partySecretary(), resolution, draft);
        });
    }

    static List<NewFile> evidence() {
        return List.of(new NewFile("整改后.png", Base64.getDecoder().decode(PIXEL)));
    }

    /** A meeting to which the delegates have been called. */
    record Called(MatterId matter, MeetingId meeting, AgendaItemId item, Instant startsAt) {}
}
