package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVoteLine;
import org.lianxi.committee.voterecord.TakeNoteOfOwnersVote;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The owners' votes of which the reader's residents' committee was informed, until it takes note. */
@Named
@RequestScoped
public class InformedOfOwnersVotes {

    @Inject
    private TakeNoteOfOwnersVote takeNoteOfOwnersVote;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable List<OwnersVoteLine> waiting;

    /** Those that wait, asked once per page. */
    public List<OwnersVoteLine> getWaiting() {
        if (waiting == null) {
            waiting = takeNoteOfOwnersVote.waiting(signedIn.person());
        }
        return waiting;
    }

    /** Takes note of the vote named in the form. */
    public String takeNote() {
        String vote = Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("vote"))
                .orElse("");
        takeNoteOfOwnersVote.takeNote(signedIn.person(), new OwnersVoteId(vote));
        notices.say("ownersvote", "noted");
        return "/inbox?faces-redirect=true";
    }
}
