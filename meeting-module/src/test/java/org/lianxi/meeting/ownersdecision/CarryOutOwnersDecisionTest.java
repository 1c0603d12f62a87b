package org.lianxi.meeting.ownersdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVotes;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.Urgency;

/** SC-02.6: only after PASSED does the joint meeting deal with the implementation. */
class CarryOutOwnersDecisionTest implements Matters, OwnersVotes, DecisionLinks {

    private final OrganisationId community = OrganisationId.fresh();
    private final OrganisationId owners = OrganisationId.fresh();
    private final CompoundId compound = CompoundId.fresh();
    private final PersonId person = PersonId.fresh();
    private final MatterId reserved = new MatterId("lift-advertising");
    private final GivenPermissions permissions = new GivenPermissions();
    private final RecordedActs acts = new RecordedActs();
    private final List<CarriedOut> links = new ArrayList<>();

    private boolean hasPassed;

    @Test
    void is_refused_before_the_owners_have_agreed() {
        permissions.allow(person, Action.SUBMIT_MATTER, Scope.organisation(community, owners));

        assertThatThrownBy(() -> carryOut(compound)).isInstanceOf(OwnersVoteNotPassed.class);

        assertThat(links).isEmpty();
        assertThat(acts.all()).isEmpty();
    }

    @Test
    void leads_to_a_matter_of_its_own_once_they_have() {
        permissions.allow(person, Action.SUBMIT_MATTER, Scope.organisation(community, owners));
        hasPassed = true;

        MatterId matter = carryOut(compound);

        assertThat(links).singleElement().satisfies(each -> assertThat(each.reserved())
                .isEqualTo(reserved));
        assertThat(acts.last().subject().id()).isEqualTo(matter.value());
        assertThat(acts.last().details()).containsEntry("vote", "vote");
    }

    @Test
    void stays_in_the_compound_and_asks_for_the_permission() {
        hasPassed = true;

        assertThatThrownBy(() -> carryOut(compound)).isInstanceOf(NotPermitted.class);
        permissions.allow(person, Action.SUBMIT_MATTER, Scope.organisation(community, owners));
        assertThatThrownBy(() -> carryOut(CompoundId.fresh())).isInstanceOf(InvalidInput.class);
    }

    private MatterId carryOut(CompoundId where) {
        MatterDraft draft = new MatterDraft(
                where, owners, "落实", "业主已通过", "安排张贴位置", MatterCategory.OWNERS_AFFAIRS, Urgency.ORDINARY, 0, List.of());
        return new CarryingOutOwnersDecision(
                        permissions, this, this, (who, what) -> new MatterId("implementation"), this, acts)
                .carryOut(person, reserved, draft);
    }

    @Override
    public void add(CarriedOut link) {
        links.add(link);
    }

    @Override
    public Optional<MatterId> carriedOutBy(MatterId matter) {
        return Optional.empty();
    }

    @Override
    public List<MatterId> carryingOut(MatterId decided) {
        return List.of();
    }

    @Override
    public boolean passed(String matter) {
        return hasPassed;
    }

    @Override
    public Optional<OwnersVoteId> passedBy(String matter) {
        return hasPassed ? Optional.of(new OwnersVoteId("vote")) : Optional.empty();
    }

    @Override
    public MatterFacts get(MatterId matter) {
        return new MatterFacts(
                matter,
                MatterState.PROPOSED,
                "电梯广告",
                "",
                MatterCategory.OWNERS_AFFAIRS,
                Optional.of(MatterRoute.OWNERS_ASSEMBLY_SPECIAL),
                compound,
                community,
                owners,
                Instant.EPOCH,
                MatterOrigin.PARTY);
    }

    @Override
    public Map<MatterId, MatterFacts> get(Collection<MatterId> ids) {
        return Map.of();
    }

    @Override
    public void requireMayRead(PersonId by, MatterId matter) {}

    @Override
    public void requireMayReadFiles(PersonId by, MatterId matter) {}
}
