package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.CastVote;
import org.lianxi.meeting.decision.DecisionViews;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.decision.VoteView;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A delegate's vote on one item, made for a phone. */
@Named
@RequestScoped
public class VotePage {

    @Inject
    private CastVote castVote;

    @Inject
    private DecisionViews decisions;

    @Inject
    private MeetingPage meeting;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";
    private @Nullable ItemDecisionView view;

    /** Reads the item, and the meeting to which it belongs. */
    public void load() {
        read();
        meeting.load();
    }

    /** Before the form is first shown: the reason given with an earlier vote. */
    public void begin() {
        reason =
                own().flatMap(VoteView::cast).map(VoteView.CastVoteView::reason).orElse("");
    }

    public String voteFor() {
        return cast(VoteChoice.FOR);
    }

    public String voteAgainst() {
        return cast(VoteChoice.AGAINST);
    }

    public String abstain() {
        return cast(VoteChoice.ABSTAIN);
    }

    private String cast(VoteChoice choice) {
        castVote.cast(signedIn.person(), item(), choice, reason);
        notices.say("meeting", "vote.done");
        return "/meeting/vote.xhtml?faces-redirect=true&id=" + item();
    }

    public ItemDecisionView getView() {
        return view == null ? read() : view;
    }

    private ItemDecisionView read() {
        ItemDecisionView read = decisions.get(signedIn.person(), item());
        meeting.isAbout(read.item().meeting());
        view = read;
        return read;
    }

    /** The vote that the reader's party has cast. */
    public @Nullable VoteChoice getOwn() {
        return own().flatMap(VoteView::cast).map(VoteView.CastVoteView::choice).orElse(null);
    }

    private Optional<VoteView> own() {
        Optional<Seat> seat = getView().mayVoteFor();
        return getView().votes().stream()
                .filter(vote -> seat.filter(new Seat(vote.party(), vote.organisation())::equals)
                        .isPresent())
                .findFirst();
    }

    /** Whether the reader is on the list of delegates. */
    public boolean isDelegate() {
        return meeting.getView().ownReply().isPresent();
    }

    /** Whether it is the owners' own decision, on which no meeting votes. */
    public boolean isReserved() {
        return ReservedMatters.contain(getView().item().route());
    }

    /** The item before this one. */
    public @Nullable AgendaItemId getPrevious() {
        return beside(-1);
    }

    /** The item after this one. */
    public @Nullable AgendaItemId getNext() {
        return beside(1);
    }

    private @Nullable AgendaItemId beside(int step) {
        List<ItemDecisionView> all = meeting.getItems();
        int wanted = getView().item().position() + step;
        return all.stream()
                .filter(each -> each.item().position() == wanted)
                .map(each -> each.item().id())
                .findFirst()
                .orElse(null);
    }

    private AgendaItemId item() {
        return new AgendaItemId(asked.getId());
    }

    public String getId() {
        return asked.getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
