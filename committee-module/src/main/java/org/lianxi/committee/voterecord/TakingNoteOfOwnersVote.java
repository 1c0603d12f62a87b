package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class TakingNoteOfOwnersVote implements TakeNoteOfOwnersVote {

    private final Permissions permissions;
    private final VoteRegister votes;
    private final Mandates mandates;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    TakingNoteOfOwnersVote(
            Permissions permissions, VoteRegister votes, Mandates mandates, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.votes = votes;
        this.mandates = mandates;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public List<OwnersVoteLine> waiting(PersonId by) {
        return votes.unnoted(organisations(by)).stream()
                .filter(vote -> permissions.may(by, Action.READ_OWNERS_VOTE, Scope.community(vote.community())))
                .map(OwnersVote::line)
                .toList();
    }

    @Override
    public void takeNote(PersonId by, OwnersVoteId id) {
        OwnersVote vote = votes.hold(id);
        Scope scope = Scope.community(vote.community());
        permissions.require(by, Action.READ_OWNERS_VOTE, scope);
        Optional<OrganisationId> own = vote.informed().filter(organisations(by)::contains);
        if (own.isEmpty()) {
            throw new NotPermitted(by, Action.READ_OWNERS_VOTE, scope);
        }
        if (vote.takeNote(by, clock.instant())) {
            acts.fire(new OwnersVoteNoted(by, id, vote.community(), own.get()));
        }
    }

    private Set<OrganisationId> organisations(PersonId by) {
        return mandates.of(by).stream().map(Mandate::organisation).collect(Collectors.toSet());
    }
}
