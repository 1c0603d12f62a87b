package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.OwnersRegisters;
import org.lianxi.committee.ownersregister.OwnersScope;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class ReadingOwnersVotes implements OwnersVoteViews {

    private final Permissions permissions;
    private final OwnersScope owners;
    private final VoteRegister votes;
    private final Compounds compounds;
    private final OwnersRegisters registers;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    ReadingOwnersVotes(
            Permissions permissions,
            OwnersScope owners,
            VoteRegister votes,
            Compounds compounds,
            OwnersRegisters registers,
            Procedures procedures,
            InstantSource clock) {
        this.permissions = permissions;
        this.owners = owners;
        this.votes = votes;
        this.compounds = compounds;
        this.registers = registers;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public List<OwnersVoteLine> ofCompound(PersonId by, CompoundId compound) {
        boolean mayRead = permissions.may(by, Action.READ_OWNERS_VOTE, owners.of(compound));
        return votes.ofCompound(compound).stream()
                .filter(each -> mayRead || isPublic(each))
                .map(OwnersVote::line)
                .toList();
    }

    @Override
    public List<OwnersVoteLine> ofMatter(PersonId by, String matter) {
        return votes.ofMatter(matter).stream()
                .filter(each ->
                        isPublic(each) || permissions.may(by, Action.READ_OWNERS_VOTE, owners.of(each.compound())))
                .map(OwnersVote::line)
                .toList();
    }

    @Override
    public OwnersVoteView get(PersonId by, OwnersVoteId id) {
        OwnersVote vote = votes.get(id);
        if (!isPublic(vote)) {
            permissions.require(by, Action.READ_OWNERS_VOTE, owners.of(vote.compound()));
        }
        return vote.view(compounds.get(vote.compound()).name(), mayRun(by, vote.compound()));
    }

    @Override
    public List<String> parts(PersonId by, OwnersVoteId id) {
        OwnersVote vote = votes.get(id);
        permissions.require(by, Action.RUN_OWNERS_VOTE, owners.of(vote.compound()));
        if (!procedures.in(vote.community(), clock.instant()).ownersOfAPartMayVote()) {
            return List.of();
        }
        return registers
                .newest(vote.compound())
                .map(register -> VotingPart.buildingsOf(registers.units(register.id())))
                .orElse(List.of());
    }

    @Override
    public boolean mayRun(PersonId by, CompoundId compound) {
        return permissions.may(by, Action.RUN_OWNERS_VOTE, owners.of(compound));
    }

    private static boolean isPublic(OwnersVote vote) {
        return vote.state() == OwnersVoteState.PUBLISHED;
    }
}
