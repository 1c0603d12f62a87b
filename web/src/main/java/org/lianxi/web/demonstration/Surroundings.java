package org.lianxi.web.demonstration;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.PartyForm;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.web.demonstration.CityPlan.CommunityPlan;
import org.lianxi.web.demonstration.CityPlan.CompoundPlan;
import org.lianxi.web.demonstration.CityPlan.StreetPlan;

/** What surrounds the three parties: party organisations, grids, departments, units, buildings, volunteers. */
final class Surroundings {

    private static final int HOUSEHOLDS_OF_A_BUILDING = 110;
    private static final int ENTRANCE_UNITS = 3;
    private static final int TERM_YEARS = 5;
    private static final int TERM_ENDS_IN_DAYS = 900;

    private final Registrar registrar;
    private final PersonId by;

    Surroundings(Registrar registrar, PersonId by) {
        this.registrar = registrar;
        this.by = by;
    }

    void district(OrganisationId city, OrganisationId district) {
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, city, district);
        OrganisationId industry =
                enter(OrganisationKind.PROPERTY_INDUSTRY_PARTY_ORG, CityPlan.DISTRICT + "物业服务行业党委", district);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, district, industry);
        registrar.members(by, industry, PartyForm.SOLE, 36);
        enter(OrganisationKind.UTILITY_OPERATOR, CityPlan.DISTRICT + "自来水公司", district);
        enter(OrganisationKind.DEVELOPER, "云岭望湖置业有限公司", district);
    }

    void street(OrganisationId street, OrganisationId district, StreetPlan plan) {
        OrganisationId committee = enter(OrganisationKind.STREET_PARTY_WORKING_COMMITTEE, plan.name() + "党工委", street);
        enter(OrganisationKind.STREET_PARTY_ALLIANCE, plan.name() + "党建联盟", street);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, district, street);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, street, committee);
        registrar.relation(by, RelationKind.GRID, district, street);
        if (plan.name().equals(CityPlan.STREET_THAT_WAS_A_TOWN)) {
            OrganisationId town = registrar.founded(by, OrganisationKind.STREET, CityPlan.TOWN, district, 2);
            registrar.founded(by, OrganisationKind.FUNCTIONAL_DEPARTMENT, CityPlan.TOWN + "水务站", town, 2);
            registrar.succession(by, town, street);
        }
    }

    void community(OrganisationId community, OrganisationId partyOrg, OrganisationId street, CommunityPlan plan) {
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, street, partyOrg);
        registrar.members(by, partyOrg, PartyForm.SOLE, 48);
        OrganisationId joint =
                enter(OrganisationKind.COMMUNITY_JOINT_PARTY_COMMITTEE, plan.name() + "联合大党委", community);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, partyOrg, joint);
        enter(OrganisationKind.PARTY_SERVICE_CENTRE, plan.name() + "党群服务中心", community);
        enter(OrganisationKind.CO_BUILDING_UNIT, plan.name() + "共建小学", community);
        OrganisationId group = enter(OrganisationKind.RESIDENTS_GROUP, plan.name() + "第一居民小组", community);
        registrar.relation(by, RelationKind.GRID, street, community);
        OrganisationId grid = enter(OrganisationKind.GRID, plan.name() + "第一网格", community);
        registrar.relation(by, RelationKind.GRID, community, grid);
        registrar.relation(by, RelationKind.GRID, grid, group);
        OrganisationId gridParty = enter(OrganisationKind.GRID_PARTY_ORG, plan.name() + "第一网格党小组", community);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, partyOrg, gridParty);
        registrar.members(by, gridParty, PartyForm.ATTACHED, 2);
        OrganisationId endGrid = enter(OrganisationKind.END_GRID, plan.name() + "第一末端网格", grid);
        registrar.relation(by, RelationKind.GRID, grid, endGrid);
    }

    void compound(
            CompoundId compound,
            OrganisationId branch,
            OrganisationId owners,
            OrganisationId community,
            CompoundPlan plan) {
        registrar.placed(by, compound, branch);
        registrar.members(by, branch, PartyForm.SOLE, 3 + plan.number());
        OrganisationId group = enter(OrganisationKind.BUILDING_PARTY_GROUP, plan.name() + "1栋党小组", community);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, branch, group);
        OrganisationId household =
                enter(OrganisationKind.PARTY_MEMBER_CENTRAL_HOUSEHOLD, plan.name() + "第1党员中心户", community);
        registrar.relation(by, RelationKind.PARTY_LEADERSHIP, group, household);
        OrganisationId volunteers = enter(OrganisationKind.SELF_GOVERNING_ORG, plan.name() + "志愿服务队", community);
        registrar.placed(by, compound, volunteers);
        if (plan.hasOwnersCommittee()) {
            OrganisationId assembly = enter(OrganisationKind.OWNERS_ASSEMBLY, plan.name() + "业主大会", community);
            registrar.relation(by, RelationKind.SUPERVISION, assembly, owners);
            registrar.term(by, owners, TERM_YEARS, TERM_ENDS_IN_DAYS);
        }
        int left = plan.households();
        for (int number = 1; left > 0; number++) {
            int here = Math.min(left, HOUSEHOLDS_OF_A_BUILDING);
            registrar.building(by, compound, number + "栋", ENTRANCE_UNITS, here);
            left -= here;
        }
    }

    private OrganisationId enter(OrganisationKind kind, String name, OrganisationId within) {
        return registrar.organisation(by, kind, name, within);
    }
}
