package org.lianxi.web.demonstration;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundId;

/** Compounds in which something of the three parties is missing, so that each rule of substitution can be seen. */
final class OldCompounds {

    private static final int TERM_YEARS = 3;
    private static final int EXPIRES_IN_DAYS = 120;

    private final Registrar registrar;
    private final PersonId by;

    OldCompounds(Registrar registrar, PersonId by) {
        this.registrar = registrar;
        this.by = by;
    }

    void build(OrganisationId community, OrganisationId residents, OrganisationId company) {
        CompoundId dormitory = representedByOwners(community, residents);
        CompoundId lane = withoutAnybody(community, residents);
        CompoundId village = withExpiredCommittee(community, residents, company);
        registrar.distance(by, dormitory, lane, 0);
        registrar.distance(by, dormitory, village, 280);
    }

    /** Neither committee nor company: owners' representatives and a self-management team. */
    private CompoundId representedByOwners(OrganisationId community, OrganisationId residents) {
        CompoundId compound = registrar.oldCompound(by, "老机修厂宿舍", community, 46);
        BuildingId first = registrar.building(by, compound, "1栋", 2, 24);
        BuildingId second = registrar.building(by, compound, "2栋", 2, 22);
        OrganisationId owners = enter(OrganisationKind.OWNER_REPRESENTATIVES, "老机修厂宿舍业主代表", community);
        OrganisationId team = enter(OrganisationKind.SELF_MANAGEMENT_TEAM, "老机修厂宿舍自管小组", community);
        OrganisationId branch = enter(OrganisationKind.JOINT_PARTY_BRANCH, "松风片区联合党支部", community);
        registrar.members(by, branch, PartyForm.JOINT, 4);
        registrar.placed(by, compound, branch);
        registrar.seat(by, compound, Party.RESIDENTS_COMMITTEE, residents);
        registrar.representatives(by, compound, owners, Set.of(first, second));
        registrar.seat(by, compound, Party.PROPERTY_SERVICE, team);
        return compound;
    }

    /** Nobody but the residents' committee. */
    private CompoundId withoutAnybody(OrganisationId community, OrganisationId residents) {
        CompoundId compound = registrar.oldCompound(by, "河沿巷小区", community, 28);
        registrar.building(by, compound, "1栋", 2, 28);
        registrar.seat(by, compound, Party.RESIDENTS_COMMITTEE, residents);
        return compound;
    }

    /** An owners' committee whose term has expired meanwhile. */
    private CompoundId withExpiredCommittee(
            OrganisationId community, OrganisationId residents, OrganisationId company) {
        CompoundId compound = registrar.compound(
                by,
                new CityPlan.CompoundPlan(
                        "石桥新村", 10, 210, OrganisationKind.OWNERS_COMMITTEE, CityPlan.COMPANIES.get(1)),
                community);
        OrganisationId owners = enter(OrganisationKind.OWNERS_COMMITTEE, "石桥新村业主委员会", community);
        registrar.relation(by, RelationKind.CONTRACT, owners, company);
        registrar.seat(by, compound, Party.RESIDENTS_COMMITTEE, residents);
        registrar.seat(by, compound, Party.OWNERS, owners);
        registrar.seat(by, compound, Party.PROPERTY_SERVICE, company);
        registrar.term(by, owners, TERM_YEARS, EXPIRES_IN_DAYS);
        return compound;
    }

    private OrganisationId enter(OrganisationKind kind, String name, OrganisationId within) {
        return registrar.organisation(by, kind, name, within);
    }
}
