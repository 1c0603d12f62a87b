package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersregister.OwnersScope;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class PreparingOwnersVote implements PrepareOwnersVote {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST = 1000;

    private final Permissions permissions;
    private final OwnersScope owners;
    private final OwnersMatters matters;
    private final VoteRegister votes;
    private final Procedures procedures;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    PreparingOwnersVote(
            Permissions permissions,
            OwnersScope owners,
            OwnersMatters matters,
            VoteRegister votes,
            Procedures procedures,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.owners = owners;
        this.matters = matters;
        this.votes = votes;
        this.procedures = procedures;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public OwnersVoteId prepare(PersonId by, String matterId, ProposalDraft draft) {
        OwnersMatter matter = matters.find(by, matterId).orElseThrow(() -> new OwnersVoteNotNeeded(matterId));
        Scope scope = owners.of(matter.compound());
        permissions.require(by, Action.RUN_OWNERS_VOTE, scope);
        MajorityKind majority = matter.majority().orElseThrow(() -> new OwnersVoteNotNeeded(matterId));
        OrganisationId body = scope.organisation()
                .orElseThrow(() -> new OwnersBodyMissing(matter.compound().value()));
        check(draft);
        requireFirst(matterId);
        OwnersVoteId id = OwnersVoteId.fresh();
        OrganisationId community = scope.community().orElseThrow();
        votes.add(new OwnersVote(
                id,
                new OwnersVote.Beginning(matter, community, body, by, clock.instant()),
                majority,
                new Proposal(draft),
                FrozenRules.open(procedures.in(community, clock.instant()))));
        acts.fire(new OwnersVotePrepared(by, id, community, matterId, matter.rule()));
        return id;
    }

    private static void check(ProposalDraft draft) {
        Input.check()
                .text("question", draft.question(), 1, LONGEST_QUESTION)
                .text("alternatives", draft.alternatives(), 0, LONGEST)
                .text("cost", draft.cost(), 0, LONGEST)
                .text("impact", draft.impact(), 0, LONGEST)
                .text("documents", draft.documents(), 0, LONGEST)
                .present("plannedNoticeOn", draft.plannedNoticeOn())
                .orRefuse();
    }

    /** A matter on which the owners said no may be put to them again. */
    private void requireFirst(String matter) {
        Optional<OwnersVote> latest = votes.ofMatter(matter).stream().findFirst();
        latest.filter(each -> each.state() != OwnersVoteState.PUBLISHED
                        || each.outcome().equals(Optional.of(VoteOutcome.PASSED)))
                .ifPresent(each -> {
                    throw new OwnersVoteThereAlready(each.id());
                });
    }
}
