package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.voterecord.OwnersMatter;
import org.lianxi.committee.voterecord.OwnersMatters;

/** What the owners decide on, told to the record of their votes: the route alone says which majority it takes. */
@ApplicationScoped
class MattersForOwners implements OwnersMatters {

    private final Matters matters;

    @Inject
    MattersForOwners(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Optional<OwnersMatter> find(PersonId by, String id) {
        MatterId matter = new MatterId(id);
        Optional<MatterFacts> facts =
                Optional.ofNullable(matters.get(List.of(matter)).get(matter));
        facts.ifPresent(each -> matters.requireMayRead(by, matter));
        return facts.flatMap(each -> each.route().map(route -> forOwners(each, route)));
    }

    private static OwnersMatter forOwners(MatterFacts facts, MatterRoute route) {
        return new OwnersMatter(facts.id().value(), facts.compound(), facts.title(), route.rule(), majority(route));
    }

    /** M05 takes three quarters, M06 more than half (Civil Code art. 278(2)); M04 needs everybody, so nobody counts. */
    private static Optional<MajorityKind> majority(MatterRoute route) {
        return switch (route) {
            case OWNERS_ASSEMBLY_SPECIAL -> Optional.of(MajorityKind.SPECIAL);
            case OWNERS_ASSEMBLY_ORDINARY -> Optional.of(MajorityKind.ORDINARY);
            default -> Optional.empty();
        };
    }
}
