package org.lianxi.meeting.ownersdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVotes;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.SubmitMatter;

@ApplicationScoped
@Transactional
class CarryingOutOwnersDecision implements CarryOutOwnersDecision {

    private final Permissions permissions;
    private final Matters matters;
    private final OwnersVotes votes;
    private final SubmitMatter submitMatter;
    private final DecisionLinks links;
    private final Event<Act> acts;

    @Inject
    CarryingOutOwnersDecision(
            Permissions permissions,
            Matters matters,
            OwnersVotes votes,
            SubmitMatter submitMatter,
            DecisionLinks links,
            Event<Act> acts) {
        this.permissions = permissions;
        this.matters = matters;
        this.votes = votes;
        this.submitMatter = submitMatter;
        this.links = links;
        this.acts = acts;
    }

    @Override
    public MatterId carryOut(PersonId by, MatterId reserved, MatterDraft draft) {
        MatterFacts decided = matters.get(reserved);
        permissions.require(by, Action.SUBMIT_MATTER, Scope.organisation(decided.community(), draft.organisation()));
        Input.check()
                .that(draft.compound().equals(decided.compound()), "compound", "decision-of-another-compound")
                .orRefuse();
        OwnersVoteId vote = votes.passedBy(reserved.value()).orElseThrow(() -> new OwnersVoteNotPassed(reserved));
        MatterId matter = submitMatter.submit(by, draft);
        links.add(new CarriedOut(matter, reserved, vote));
        acts.fire(new OwnersDecisionTakenUp(by, matter, reserved, vote.value(), decided.community()));
        return matter;
    }
}
