package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.OwnersScope;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;

/** Opens a vote's record for those who run it, and knows the day. */
@ApplicationScoped
class VoteDesk implements OpenRecord {

    private final Permissions permissions;
    private final OwnersScope owners;
    private final VoteRegister votes;
    private final InstantSource clock;

    @Inject
    VoteDesk(Permissions permissions, OwnersScope owners, VoteRegister votes, InstantSource clock) {
        this.permissions = permissions;
        this.owners = owners;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    public OwnersVote hold(PersonId by, OwnersVoteId id) {
        OwnersVote vote = votes.hold(id);
        permissions.require(by, Action.RUN_OWNERS_VOTE, owners.of(vote.compound()));
        return vote;
    }

    @Override
    public LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }
}
