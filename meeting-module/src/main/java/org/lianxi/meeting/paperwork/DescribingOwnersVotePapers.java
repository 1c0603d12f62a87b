package org.lianxi.meeting.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.meeting.paper.Paper;

/** Whoever may read the record of a vote may print it: the views ask for the permission. */
@ApplicationScoped
@Transactional
class DescribingOwnersVotePapers implements OwnersVotePapers {

    private final OwnersVoteViews votes;
    private final Organisations organisations;

    @Inject
    DescribingOwnersVotePapers(OwnersVoteViews votes, Organisations organisations) {
        this.votes = votes;
        this.organisations = organisations;
    }

    @Override
    @NoPermissionNeeded("the record of the vote asks who may read it")
    public Paper proposal(PersonId by, OwnersVoteId id) {
        OwnersVoteView vote = votes.get(by, id);
        return new ProposalPaper(vote, body(vote)).paper();
    }

    @Override
    @NoPermissionNeeded("the record of the vote asks who may read it")
    public Paper result(PersonId by, OwnersVoteId id) {
        OwnersVoteView vote = votes.get(by, id);
        if (vote.counts().isEmpty()) {
            throw new OwnersVoteNotCounted(id);
        }
        return new ResultPaper(vote, body(vote)).paper();
    }

    private String body(OwnersVoteView vote) {
        return organisations.get(vote.body()).name();
    }
}
