package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.voterecord.OwnersVoteLine;
import org.lianxi.committee.voterecord.OwnersVoteState;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.ScreeningView;
import org.lianxi.meeting.ownersdecision.OwnersDecisions;
import org.lianxi.web.matter.MatterPage;
import org.lianxi.web.security.SignedIn;

/** The owners' votes on the matter of a page, and the decision that it carries out. */
@Named
@RequestScoped
public class OwnersVoteOfMatter {

    @Inject
    private OwnersVoteViews views;

    @Inject
    private OwnersDecisions decisions;

    @Inject
    private Matters matters;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    private @Nullable List<OwnersVoteLine> votes;

    /** Whether the owners' assembly decides on it. */
    public boolean isReserved() {
        return matter.getView()
                .screening()
                .map(ScreeningView::route)
                .filter(each ->
                        each == MatterRoute.OWNERS_ASSEMBLY_SPECIAL || each == MatterRoute.OWNERS_ASSEMBLY_ORDINARY)
                .isPresent();
    }

    public List<OwnersVoteLine> getVotes() {
        List<OwnersVoteLine> read = votes == null ? views.ofMatter(signedIn.person(), matter.getId()) : votes;
        votes = read;
        return read;
    }

    /** Whether this person may begin a vote on it now. */
    public boolean isPreparable() {
        Optional<OwnersVoteLine> latest = getVotes().stream().findFirst();
        boolean isFree = latest.isEmpty()
                || latest.filter(each -> each.state() == OwnersVoteState.PUBLISHED && !hasPassed(each))
                        .isPresent();
        return isFree && views.mayRun(signedIn.person(), matter.getView().compound());
    }

    /** Whether the owners agreed. */
    public boolean isPassed() {
        return getVotes().stream()
                .findFirst()
                .filter(OwnersVoteOfMatter::hasPassed)
                .isPresent();
    }

    /** The owners' matter that this one carries out; nothing for every other. */
    public @Nullable MatterFacts getCarriedOut() {
        return decisions
                .carriedOutBy(new MatterId(matter.getId()))
                .map(matters::get)
                .orElse(null);
    }

    private static boolean hasPassed(OwnersVoteLine vote) {
        return vote.outcome().equals(Optional.of(VoteOutcome.PASSED));
    }
}
