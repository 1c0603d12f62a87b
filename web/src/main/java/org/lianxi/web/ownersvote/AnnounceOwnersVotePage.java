package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.AnnounceOwnersVote;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.committee.voterecord.VoteNoticeDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Recording the notice of a vote. */
@Named
@RequestScoped
public class AnnounceOwnersVotePage {

    @Inject
    private AnnounceOwnersVote announceOwnersVote;

    @Inject
    private OwnersVoteViews views;

    @Inject
    private OwnersVotePage record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate postedOn;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private String[] buildings = {};
    private boolean warned;

    /** The buildings whose owners may vote alone; none where the rules do not let them. */
    public List<SelectItem> getParts() {
        return views.parts(signedIn.person(), record.vote()).stream()
                .map(building -> new SelectItem(building, building))
                .toList();
    }

    /** Records it. */
    public String announce() {
        announceOwnersVote.announce(
                signedIn.person(),
                record.vote(),
                new VoteNoticeDraft(postedOn, opensOn, closesOn, Set.of(buildings), warned));
        notices.say("ownersvote", "announced");
        return record.address();
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String[] getBuildings() {
        return buildings.clone();
    }

    public void setBuildings(String[] buildings) {
        this.buildings = buildings.clone();
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean warned) {
        this.warned = warned;
    }
}
