package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;
import org.lianxi.meeting.agenda.AgendaViews;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.attendance.AttendanceView.StayPart;
import org.lianxi.meeting.attendance.AttendanceViews;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.CompoundLine;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.convening.ReconveningView;
import org.lianxi.meeting.convening.ReconveningViews;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.AdoptionResult;
import org.lianxi.meeting.decision.DecisionViews;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.VoteView;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.motion.MotionView;
import org.lianxi.meeting.motion.MotionViews;
import org.lianxi.meeting.supervision.ResolutionView;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** The meeting of a page with all that belongs to it, each part read once and only if the page shows it. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private MeetingViews meetings;

    @Inject
    private AgendaViews agendas;

    @Inject
    private AttendanceViews attendances;

    @Inject
    private DecisionViews decisions;

    @Inject
    private MinutesViews minutesOfMeetings;

    @Inject
    private ResolutionViews resolutionsOfMeetings;

    @Inject
    private ReconveningViews reconvenings;

    @Inject
    private MotionViews motionsOfMeetings;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Permissions permissions;

    @Inject
    private When when;

    @Inject
    private InstantSource clock;

    private @Nullable MeetingId ofItem;
    private @Nullable MeetingView view;
    private @Nullable AgendaView agenda;
    private @Nullable AttendanceView attendance;
    private @Nullable List<ItemDecisionView> items;
    private @Nullable ReconveningView reconvening;
    private @Nullable List<MotionView> motions;
    private @Nullable MinutesView minutes;
    private @Nullable List<ResolutionView> resolutions;

    /** Reads the meeting before anything is written; what was read for a refused act is read again. */
    public void load() {
        agenda = null;
        attendance = null;
        items = null;
        motions = null;
        reconvening = null;
        view = meetings.get(signedIn.person(), meeting());
    }

    public MeetingView getView() {
        if (view == null) {
            view = meetings.get(signedIn.person(), meeting());
        }
        return view;
    }

    public AgendaView getAgenda() {
        if (agenda == null) {
            agenda = agendas.of(signedIn.person(), meeting());
        }
        return agenda;
    }

    public AttendanceView getAttendance() {
        if (attendance == null) {
            attendance = attendances.of(signedIn.person(), meeting());
        }
        return attendance;
    }

    /** The items in order, with votes and outcomes. */
    public List<ItemDecisionView> getItems() {
        if (items == null) {
            items = decisions.ofMeeting(signedIn.person(), meeting());
        }
        return items;
    }

    /** The sittings before and after this one. */
    public ReconveningView getReconvening() {
        if (reconvening == null) {
            reconvening = reconvenings.of(signedIn.person(), meeting());
        }
        return reconvening;
    }

    /** Whether somebody has left the room, for good or to come back. */
    public boolean hasLeft(List<StayPart> stays) {
        return stays.stream().anyMatch(stay -> stay.until().isPresent());
    }

    /** Every stay in the room: 14:20–15:05, 15:20–. */
    public String stays(List<StayPart> stays) {
        return stays.stream()
                .map(stay -> at(stay.from()) + "–" + stay.until().map(this::at).orElse(""))
                .collect(Collectors.joining(words().get("party.between")));
    }

    /** The quorum of one item in one line, or empty while there is none. */
    public String quorumLineOf(@Nullable QuorumResult quorum) {
        return quorum == null ? "" : new QuorumLines(quorum, words()).line();
    }

    /** The conditions of an item's quorum. */
    public List<Check> quorumChecksOf(@Nullable QuorumResult quorum) {
        return quorum == null ? List.of() : new QuorumLines(quorum, words()).checks();
    }

    /** The questions of procedure, oldest first. */
    public List<MotionView> getMotions() {
        if (motions == null) {
            motions = isOpened() ? motionsOfMeetings.of(signedIn.person(), meeting()) : List.of();
        }
        return motions;
    }

    /** The sum of a question of procedure (A3): 赞成 1，反对 1，弃权 1；主持人赞成. */
    public String motionSum(MotionView motion) {
        return new MotionLine(motion, words()).sum();
    }

    /** Who sits for a compound, in one line. */
    public String seatsIn(CompoundLine compound) {
        return compound.seats().stream()
                .map(seat -> words().party(seat.party()) + " " + seat.organisationName())
                .collect(Collectors.joining(words().get("party.between")));
    }

    /** Whether one of several compounds has a quorum. */
    public boolean quorateIn(CompoundLine compound) {
        return Optional.ofNullable(getAttendance().quorumOfCompounds().get(compound.compound()))
                .filter(QuorumResult::isQuorate)
                .isPresent();
    }

    /** Whether the reader may read the matters behind the items; who is invited to a street's meeting may not. */
    public boolean isMatterReadable() {
        return !getView().scope().isOfStreet()
                || permissions.may(
                        signedIn.person(),
                        Action.READ_MATTER,
                        Scope.community(getView().community()));
    }

    /** The compounds to which an item of a meeting of several belongs, in one line. */
    public String compoundsOf(AgendaItemView item) {
        return getView().scope().compounds().stream()
                .filter(each -> item.compounds().contains(each.compound()))
                .map(CompoundLine::name)
                .collect(Collectors.joining(words().get("party.between")));
    }

    /** Who in the room has not voted on an item: by party, or by organisation where several sit for one party. */
    public String waitingFor(ItemDecisionView item) {
        if (!getView().scope().isOfSeveral()) {
            return words().parties(item.waitingParties());
        }
        return item.votes().stream()
                .filter(vote -> item.waitingFor().contains(new Seat(vote.party(), vote.organisation())))
                .map(VoteView::organisationName)
                .collect(Collectors.joining(words().get("party.between")));
    }

    /** The minutes once they are drafted. */
    public @Nullable MinutesView getMinutes() {
        return minutes().orElse(null);
    }

    /** What the meeting resolved, once the minutes are issued. */
    public List<ResolutionView> getResolutions() {
        if (resolutions == null) {
            resolutions = isOver() ? resolutionsOfMeetings.ofMeeting(signedIn.person(), meeting()) : List.of();
        }
        return resolutions;
    }

    /** What the reader can do next, the most pressing first. */
    public List<NextStep> getNextSteps() {
        return NextStep.of(new NextStep.Situation(
                getView(),
                getAttendance(),
                getItems(),
                minutes(),
                getResolutions().stream().anyMatch(ResolutionView::mayAssign),
                isEarly()));
    }

    public boolean isOver() {
        return getView().state().isOver();
    }

    public boolean isInSession() {
        return getView().state() == MeetingState.IN_SESSION;
    }

    /** Whether delegates have been listed, so that there is an attendance sheet. */
    public boolean isCalled() {
        return getView().hasCalled();
    }

    /** Whether a notice was issued or can still be: a meeting held on paper has none here. */
    public boolean isOfNotice() {
        return getView().notice().isPresent() || !getView().hasCalled();
    }

    /** Whether the session has begun: the quorum is that of the opening. */
    public boolean isOpened() {
        return getView().openedAt().isPresent();
    }

    /** The quorum as one line: 居委会 ✓ 业委会 ✓ 物业 ✓ · 4 / 6 &gt; 1/2. */
    public String getQuorumLine() {
        return quorum().line();
    }

    /** The conditions of the quorum. */
    public List<Check> getQuorumChecks() {
        return quorum().checks();
    }

    /** How many items are concluded. */
    public int getConcluded() {
        return (int) getItems().stream()
                .filter(item -> item.conclusion().isPresent())
                .count();
    }

    /** The votes of an item counted. */
    public String count(AdoptionResult adoption, ItemDecisionView item) {
        return adoption(adoption, item).count();
    }

    /** The rules of an item's adoption; none while there is nothing to calculate. */
    public List<Check> checks(@Nullable AdoptionResult adoption, ItemDecisionView item) {
        return adoption == null ? List.of() : adoption(adoption, item).checks();
    }

    /** When something happened: on the day of the meeting the time of day is enough. */
    public String at(Instant moment) {
        return sameDay(moment, getView().startsAt()) ? Words.clock(moment) : when.time(moment);
    }

    /** Whether the day of the meeting has not come. */
    private boolean isEarly() {
        return day(clock.instant()).isBefore(day(getView().startsAt()));
    }

    private static boolean sameDay(Instant one, Instant other) {
        return day(one).equals(day(other));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(When.ZONE).toLocalDate();
    }

    private QuorumLines quorum() {
        return new QuorumLines(getAttendance().quorum(), words());
    }

    private AdoptionLines adoption(AdoptionResult adoption, ItemDecisionView item) {
        return new AdoptionLines(adoption, item.item().obliged(), words());
    }

    private Optional<MinutesView> minutes() {
        if (minutes == null && isOver()) {
            minutes = minutesOfMeetings.ofMeeting(signedIn.person(), meeting()).orElse(null);
        }
        return Optional.ofNullable(minutes);
    }

    Words words() {
        return Words.in(signedIn.locale());
    }

    /** The meeting that the page is about. */
    public MeetingId meeting() {
        return ofItem == null ? new MeetingId(asked.getId()) : ofItem;
    }

    /** Where the page is about an item: the meeting to which it belongs. */
    void isAbout(MeetingId meeting) {
        ofItem = meeting;
    }

    public String getId() {
        return meeting().value();
    }
}
