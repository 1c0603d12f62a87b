package org.lianxi.web.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.AttendanceView.DelegatePart;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.decision.BallotView;
import org.lianxi.meeting.decision.BallotViews;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.sitting.SittingView;
import org.lianxi.meeting.sitting.SittingViews;
import org.lianxi.web.meeting.MeetingPage;
import org.lianxi.web.security.SignedIn;

/** What everybody in the room sees: the quorum of this moment, the item that was called, its votes, and who speaks. */
@Named
@RequestScoped
public class SittingPage {

    @Inject
    private SittingViews sittings;

    @Inject
    private BallotViews ballots;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    private @Nullable SittingView view;

    public SittingView getView() {
        if (view == null) {
            view = sittings.of(signedIn.person(), meeting.meeting());
        }
        return view;
    }

    /** The item that was called, with its votes. */
    public @Nullable ItemDecisionView getCurrent() {
        Optional<AgendaItemView> called = getView().current();
        return meeting.getItems().stream()
                .filter(each -> called.filter(
                                item -> item.id().equals(each.item().id()))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Everything that was said on the called item and taken back. */
    public List<BallotView> getCourse() {
        return getView()
                .current()
                .map(item -> ballots.ofItem(signedIn.person(), item.id()))
                .orElse(List.of());
    }

    /** How many delegates of a party are in the room. */
    public long present(List<DelegatePart> delegates) {
        return delegates.stream().filter(each -> each.signedInAt().isPresent()).count();
    }

    public boolean isSuspended() {
        return getView().state() == MeetingState.SUSPENDED;
    }

    /** The script counts on from here by the server's clock: the milliseconds of a moment. */
    public long millis(@Nullable Instant moment) {
        return moment == null ? 0 : moment.toEpochMilli();
    }
}
