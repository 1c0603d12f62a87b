package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVoteState;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.committee.voterecord.VoteCountView;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The record of a vote, read once. */
@Named
@RequestScoped
public class OwnersVotePage {

    @Inject
    private OwnersVoteViews votes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Texts texts;

    private @Nullable OwnersVoteView view;

    /** Reads it before anything is written. */
    public void load() {
        view = votes.get(signedIn.person(), vote());
    }

    public OwnersVoteView getView() {
        OwnersVoteView read = view == null ? votes.get(signedIn.person(), vote()) : view;
        view = read;
        return read;
    }

    /** The counts, the latest first. */
    public List<VoteCountView> getCounts() {
        List<VoteCountView> counts = new ArrayList<>(getView().counts());
        Collections.reverse(counts);
        return counts;
    }

    /** The count by which the vote is decided; none while owners vote on. */
    public @Nullable VoteCountView getDecisive() {
        return getView().line().outcome().isEmpty() ? null : getCounts().get(0);
    }

    /** Who runs the vote may take the step that its state allows. */
    public boolean isAwaitingNotice() {
        return is(OwnersVoteState.PREPARED);
    }

    public boolean isAwaitingCount() {
        return is(OwnersVoteState.ANNOUNCED);
    }

    public boolean isAwaitingPublication() {
        return is(OwnersVoteState.COUNTED);
    }

    /** More days may be given while it is open, or when too few took part. */
    public boolean isExtensible() {
        return isAwaitingCount()
                || (isAwaitingPublication()
                        && getView().line().outcome().equals(Optional.of(VoteOutcome.INVALID_PARTICIPATION)));
    }

    /** Whether the owners agreed, so that the meeting may see to it. */
    public boolean isPassed() {
        return getView().line().outcome().equals(Optional.of(VoteOutcome.PASSED));
    }

    /** Whether the result was posted after its last day. */
    public boolean isPostedLate() {
        return getView()
                .postedOn()
                .flatMap(posted -> getView().publishBy().filter(posted::isAfter))
                .isPresent();
    }

    private boolean is(OwnersVoteState state) {
        return getView().mayRun() && getView().line().state() == state;
    }

    /** Whose owners vote alone, in words. */
    public String getPart() {
        return texts.format(
                texts.of("ownersvote", "part", "of"),
                String.join("、", getView().rules().buildings()));
    }

    OwnersVoteId vote() {
        return new OwnersVoteId(asked.getId());
    }

    public String getId() {
        return asked.getId();
    }

    /** Where a step leads back to. */
    String address() {
        return "/ownersVote/view?faces-redirect=true&id=" + getId();
    }
}
