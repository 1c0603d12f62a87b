package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.decision.DecisionViews;
import org.lianxi.meeting.decision.MatterOutcomeView;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.MatterView;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.supervision.ResolutionView;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.meeting.whistle.WhistleViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The matter of a page, read once. */
@Named
@RequestScoped
public class MatterPage {

    @Inject
    private MatterViews matters;

    @Inject
    private DecisionViews decisions;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MinutesViews minutes;

    @Inject
    private ResolutionViews resolutions;

    @Inject
    private Permissions permissions;

    @Inject
    private WhistleViews whistles;

    private @Nullable MatterView view;
    private @Nullable List<MatterOutcomeView> meetings;

    /** A meeting that dealt with the matter, its minutes once drafted, and what it resolved on the matter. */
    public record Course(MatterOutcomeView at, Optional<MinutesView> minutes, Optional<ResolutionView> resolution) {}

    /** Reads the matter before anything is written; what was read for a refused act is read again. */
    public void load() {
        view = matters.get(signedIn.person(), matter());
    }

    /** The matter with every answer given so far. */
    public MatterView getView() {
        if (view == null) {
            view = matters.get(signedIn.person(), matter());
        }
        return view;
    }

    /** Whether departments can be called to it. */
    public boolean isWhistleOpen() {
        return whistles.mayRaise(signedIn.person(), matter());
    }

    /** The meetings that have or had it on their agenda. */
    public List<MatterOutcomeView> getMeetings() {
        if (meetings == null) {
            meetings = decisions.ofMatter(signedIn.person(), matter());
        }
        return meetings;
    }

    /** What became of it in each of those meetings. */
    public List<Course> getCourse() {
        return getMeetings().stream().map(this::course).toList();
    }

    private Course course(MatterOutcomeView at) {
        if (!at.meetingState().isOver() || !mayReadMeetings()) {
            return new Course(at, Optional.empty(), Optional.empty());
        }
        return new Course(
                at,
                minutes.ofMeeting(signedIn.person(), at.meeting()),
                resolutions.ofMeeting(signedIn.person(), at.meeting()).stream()
                        .filter(each -> each.matter().equals(matter()))
                        .findFirst());
    }

    /** A submitter may know the outcome without being one who reads the meetings of the community. */
    private boolean mayReadMeetings() {
        return permissions.may(
                signedIn.person(),
                Action.READ_MEETING,
                Scope.community(getView().community()));
    }

    /** Whether it never reaches a meeting. */
    public boolean isAnsweredOutside() {
        return getView().state() == MatterState.REROUTED || getView().state() == MatterState.REFUSED;
    }

    public boolean isAwaitsScreening() {
        return getView().state() == MatterState.SUBMITTED;
    }

    public boolean isAwaitsAdmission() {
        return getView().state() == MatterState.SCREENED;
    }

    MatterId matter() {
        return new MatterId(asked.getId());
    }

    public String getId() {
        return asked.getId();
    }
}
