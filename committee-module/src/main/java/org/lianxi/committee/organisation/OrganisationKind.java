package org.lianxi.committee.organisation;

/** The kinds of organisations and territorial units of DOMAIN §1.1. */
public enum OrganisationKind {
    /** 市. */
    CITY,
    /** 县(区). */
    DISTRICT,
    /** 街道. */
    STREET,
    /** 街道党工委. */
    STREET_PARTY_WORKING_COMMITTEE,
    /** 街道党工委办公室: supervises the tasks of its communities. */
    STREET_PARTY_OFFICE,
    /** 街道办事处. */
    STREET_OFFICE,
    /** 社区. */
    COMMUNITY,
    /** 社区党组织: convenes and chairs the joint meeting; none of the three parties. */
    COMMUNITY_PARTY_ORG,
    /** 居民委员会. */
    RESIDENTS_COMMITTEE,
    /** 业主委员会. */
    OWNERS_COMMITTEE,
    /** 物业管理委员会: stands in where there is no owners' committee. */
    PROPERTY_MANAGEMENT_COMMITTEE,
    /** 物业服务企业. */
    PROPERTY_SERVICE_COMPANY,
    /** 社区城市服务企业: serves old compounds without property service. */
    COMMUNITY_CITY_SERVICE_ENTERPRISE,
    /** 小区党支部. */
    COMPOUND_PARTY_BRANCH,
    /** 网格. */
    GRID,
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
    /** 自治组织. */
    SELF_GOVERNING_ORG;

    /** Whether an organisation of this kind can lie directly in the area of one of the other kind. */
    public boolean mayLieIn(OrganisationKind surrounding) {
        return switch (this) {
            case CITY -> false;
            case DISTRICT -> surrounding == CITY;
            case STREET -> surrounding == DISTRICT || surrounding == CITY;
            case COMMUNITY, STREET_PARTY_WORKING_COMMITTEE, STREET_PARTY_OFFICE, STREET_OFFICE -> surrounding == STREET;
            case COMMUNITY_PARTY_ORG,
                    RESIDENTS_COMMITTEE,
                    OWNERS_COMMITTEE,
                    PROPERTY_MANAGEMENT_COMMITTEE,
                    COMMUNITY_CITY_SERVICE_ENTERPRISE,
                    COMPOUND_PARTY_BRANCH,
                    GRID -> surrounding == COMMUNITY;
            default ->
                surrounding == COMMUNITY || surrounding == STREET || surrounding == DISTRICT || surrounding == CITY;
        };
    }
}
