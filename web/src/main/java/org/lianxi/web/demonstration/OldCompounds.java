package org.lianxi.web.demonstration;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.oldcompound.Cell;
import org.lianxi.committee.oldcompound.Demand;
import org.lianxi.committee.oldcompound.Dimension;
import org.lianxi.committee.oldcompound.OwnersWill;
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
        registrar.assessed(by, dormitory, Demand.HIGH, OwnersWill.UNKNOWN);
        registrar.assessed(by, lane, Demand.LOW, OwnersWill.WILLING);
        registrar.assessed(by, village, Demand.MEDIUM, OwnersWill.UNKNOWN);
        together(community, lane);
        registrar.analysed(
                by,
                village,
                Dimension.AGE,
                List.of(new Cell("18 岁以下", 92), new Cell("18 至 59 岁", 288), new Cell("60 岁以上", 146)));
        registrar.analysed(
                by,
                village,
                Dimension.SERVICE_NEED,
                List.of(new Cell("助餐", 64), new Cell("代管停车", 41), new Cell("上门维修", 7), new Cell("托幼", 6)));
    }

    /** Single buildings: some near enough to be managed together, one whose owners refuse, one far off. */
    private void together(OrganisationId community, CompoundId lane) {
        CompoundId railway = single(community, "铁路家属楼", 64, OwnersWill.WILLING);
        CompoundId store = single(community, "供销社宿舍楼", 48, OwnersWill.REFUSED);
        CompoundId post = single(community, "邮电小楼", 18, OwnersWill.UNKNOWN);
        CompoundId waterworks = single(community, "水厂值班楼", 18, OwnersWill.WILLING);
        registrar.distance(by, railway, store, 85);
        registrar.distance(by, railway, post, 290);
        registrar.distance(by, railway, lane, 160);
        registrar.distance(by, waterworks, post, 1450);
    }

    private CompoundId single(OrganisationId community, String name, int households, OwnersWill will) {
        CompoundId compound = registrar.oldCompound(by, name, community, households);
        registrar.building(by, compound, "1栋", 1, households);
        registrar.assessed(by, compound, Demand.LOW, will);
        return compound;
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
