package org.lianxi.committee.organisation;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of organisations and territorial units of DOMAIN §1.1. Not among them: what is a place and no body
 * (compounds, buildings: {@code committee.territory}), and what is two bodies at once (社区“两委”, the party organisation and
 * the residents' committee).
 */
public enum OrganisationKind {
    /** 市. */
    CITY,
    /** 县(区). */
    DISTRICT,
    /** 街道; a 镇 too, as long as it has not become one. */
    STREET,
    /** 街道党工委. */
    STREET_PARTY_WORKING_COMMITTEE,
    /** 街道党工委办公室: supervises the tasks of its communities. */
    STREET_PARTY_OFFICE,
    /** 街道办事处. */
    STREET_OFFICE,
    /** 街道党建联盟: alliance of the party organisations of units located in a street. */
    STREET_PARTY_ALLIANCE,
    /** 社区. */
    COMMUNITY,
    /** 社区党组织: convenes and chairs the joint meeting; none of the three parties. */
    COMMUNITY_PARTY_ORG,
    /** 社区联合大党委: the community's party committee enlarged by local units. */
    COMMUNITY_JOINT_PARTY_COMMITTEE,
    /** 党群服务中心. */
    PARTY_SERVICE_CENTRE,
    /** 居民委员会. */
    RESIDENTS_COMMITTEE,
    /** 居民小组. */
    RESIDENTS_GROUP,
    /** 业主大会: all owners; its organ is the owners' committee. */
    OWNERS_ASSEMBLY,
    /** 业主委员会. */
    OWNERS_COMMITTEE,
    /** 物业管理委员会: stands in where there is no owners' committee. */
    PROPERTY_MANAGEMENT_COMMITTEE,
    /** 业主代表: invited from different buildings where neither committee exists. */
    OWNER_REPRESENTATIVES,
    /** 物业服务企业. */
    PROPERTY_SERVICE_COMPANY,
    /** 社区城市服务企业: serves old compounds without property service. */
    COMMUNITY_CITY_SERVICE_ENTERPRISE,
    /** 小区自管小组: residents who look after a compound that nobody serves. */
    SELF_MANAGEMENT_TEAM,
    /** 小区党支部. */
    COMPOUND_PARTY_BRANCH,
    /** 联合党支部: formed by several where one has fewer than three full members. */
    JOINT_PARTY_BRANCH,
    /** 楼栋党小组. */
    BUILDING_PARTY_GROUP,
    /** 党员中心户: a contact point, known by its number, never by its household's name. */
    PARTY_MEMBER_CENTRAL_HOUSEHOLD,
    /** 网格. */
    GRID,
    /** 末端网格: the lowest level of grids. */
    END_GRID,
    /** 网格党组织. */
    GRID_PARTY_ORG,
    /** 职能部门. */
    FUNCTIONAL_DEPARTMENT,
    /** 专业经营单位. */
    UTILITY_OPERATOR,
    /** 建设单位. */
    DEVELOPER,
    /** 共驻共建单位. */
    CO_BUILDING_UNIT,
    /** 物业服务行业党组织. */
    PROPERTY_INDUSTRY_PARTY_ORG,
    /** 自治组织: the N of “1+2+N”. */
    SELF_GOVERNING_ORG;

    private static final Set<OrganisationKind> AREAS = EnumSet.of(CITY, DISTRICT, STREET, COMMUNITY);

    private static final Set<OrganisationKind> PARTY_ORGANISATIONS = EnumSet.of(
            COMMUNITY_PARTY_ORG,
            COMPOUND_PARTY_BRANCH,
            JOINT_PARTY_BRANCH,
            GRID_PARTY_ORG,
            BUILDING_PARTY_GROUP,
            PROPERTY_INDUSTRY_PARTY_ORG);

    /** Whether it is an area in which others lie. */
    public boolean isArea() {
        return AREAS.contains(this);
    }

    /** Whether it is a party organisation whose members are counted. */
    public boolean isPartyOrganisation() {
        return PARTY_ORGANISATIONS.contains(this);
    }

    /** Whether it leads the party work of one or several compounds: the 1 of “1+2+N”. */
    public boolean isCompoundBranch() {
        return this == COMPOUND_PARTY_BRANCH || this == JOINT_PARTY_BRANCH;
    }

    /** Whether an organisation of this kind can lie directly in the area of one of the other kind. */
    public boolean mayLieIn(OrganisationKind surrounding) {
        return switch (this) {
            case CITY -> false;
            case DISTRICT -> surrounding == CITY;
            case STREET -> surrounding == DISTRICT || surrounding == CITY;
            case COMMUNITY, STREET_PARTY_WORKING_COMMITTEE, STREET_PARTY_OFFICE, STREET_OFFICE, STREET_PARTY_ALLIANCE ->
                surrounding == STREET;
            case COMMUNITY_PARTY_ORG,
                    COMMUNITY_JOINT_PARTY_COMMITTEE,
                    RESIDENTS_COMMITTEE,
                    OWNERS_ASSEMBLY,
                    OWNERS_COMMITTEE,
                    PROPERTY_MANAGEMENT_COMMITTEE,
                    OWNER_REPRESENTATIVES,
                    COMMUNITY_CITY_SERVICE_ENTERPRISE,
                    SELF_MANAGEMENT_TEAM,
                    COMPOUND_PARTY_BRANCH,
                    JOINT_PARTY_BRANCH,
                    BUILDING_PARTY_GROUP,
                    RESIDENTS_GROUP,
                    PARTY_MEMBER_CENTRAL_HOUSEHOLD -> surrounding == COMMUNITY;
            case GRID -> surrounding == COMMUNITY || surrounding == STREET;
            case END_GRID, GRID_PARTY_ORG -> surrounding == COMMUNITY || surrounding == GRID;
            default -> surrounding.isArea();
        };
    }
}
