package org.lianxi.web.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.LeaveMeeting;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.CastVote;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.decision.VoteView;
import org.lianxi.meeting.decision.WithdrawVote;
import org.lianxi.web.meeting.MeetingPage;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The room on a delegate's phone: signing in and leaving, and the vote on the item that was called. */
@Named
@RequestScoped
public class RoomPage {

    @Inject
    private CastVote castVote;

    @Inject
    private WithdrawVote withdrawVote;

    @Inject
    private SignInToMeeting signInToMeeting;

    @Inject
    private LeaveMeeting leaveMeeting;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SittingPage sitting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    private String reason = "";

    public String voteFor() {
        return cast(VoteChoice.FOR);
    }

    public String voteAgainst() {
        return cast(VoteChoice.AGAINST);
    }

    public String abstain() {
        return cast(VoteChoice.ABSTAIN);
    }

    /** The vote counts for the item that stood on the page, whichever has been called since. */
    private String cast(VoteChoice choice) {
        castVote.cast(signedIn.person(), item(), choice, reason);
        return here("ballot.done");
    }

    public String withdraw() {
        withdrawVote.withdraw(signedIn.person(), item());
        return here("ballot.withdrawn");
    }

    public String signIn() {
        signInToMeeting.signIn(signedIn.person(), meeting.meeting());
        return "/sitting/room.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public String leave() {
        leaveMeeting.leave(signedIn.person(), meeting.meeting());
        return "/sitting/room.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    private AgendaItemId item() {
        return new AgendaItemId(asked.find("item").orElse(""));
    }

    private String here(String notice) {
        notices.say("sitting", notice);
        return "/sitting/room.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    /** The party for which the reader may vote on the called item. */
    public @Nullable Party getParty() {
        return seat().map(Seat::party).orElse(null);
    }

    /** What that party has said. */
    public VoteView.@Nullable CastVoteView getOwn() {
        return current().stream()
                .flatMap(each -> each.votes().stream())
                .filter(vote -> seat().filter(new Seat(vote.party(), vote.organisation())::equals)
                        .isPresent())
                .flatMap(vote -> vote.cast().stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Seat> seat() {
        return current().flatMap(ItemDecisionView::mayVoteFor);
    }

    private Optional<ItemDecisionView> current() {
        return Optional.ofNullable(sitting.getCurrent());
    }

    /** Changes with what the ballot asks: while it stays, nothing that is being typed is touched. */
    public String getAbout() {
        return Integer.toHexString(Objects.hash(
                current().map(each -> each.item().id()),
                getParty(),
                Optional.ofNullable(getOwn()).map(VoteView.CastVoteView::choice)));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
