package org.lianxi.committee.mandate;

import static org.lianxi.committee.organisation.OrganisationKind.CITY;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE;
import static org.lianxi.committee.organisation.OrganisationKind.COMPOUND_PARTY_BRANCH;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.FUNCTIONAL_DEPARTMENT;
import static org.lianxi.committee.organisation.OrganisationKind.OWNERS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_SERVICE_COMPANY;
import static org.lianxi.committee.organisation.OrganisationKind.RESIDENTS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * The posts that a person can hold (DOMAIN §1.2).
 *
 * <p>A community's posts are held in the <em>community</em> (not in its party organisation), a street's posts in the
 * <em>street</em>: so {@code POST@organisation} names the same group for a mandate, a process and a list.
 */
public enum Post {
    /** 社区党组织书记: convenes and chairs. Held in the community. */
    COMMUNITY_PARTY_SECRETARY(COMMUNITY),
    /** 联席会议秘书: runs agenda, notice, sign-in and minutes. Held in the community. */
    MEETING_SECRETARY(COMMUNITY),
    /** 三方代表: speaks and votes for one of the three parties. Held in the organisation that has the seat. */
    PARTY_DELEGATE(
            RESIDENTS_COMMITTEE,
            OWNERS_COMMITTEE,
            PROPERTY_MANAGEMENT_COMMITTEE,
            PROPERTY_SERVICE_COMPANY,
            COMMUNITY_CITY_SERVICE_ENTERPRISE),
    /** 小区党支部书记. Held in the compound's party branch. */
    COMPOUND_BRANCH_SECRETARY(COMPOUND_PARTY_BRANCH),
    /** 网格员. Held in the community. */
    GRID_WORKER(COMMUNITY),
    /** 街道督办员. Held in the street. */
    STREET_SUPERVISOR(STREET),
    /** 街道党工委负责人. Held in the street. */
    STREET_LEADER(STREET),
    /** 部门联络员. Held in a department of the street. */
    DEPARTMENT_LIAISON(FUNCTIONAL_DEPARTMENT),
    /** 区县查看员. Held in the district. */
    DISTRICT_VIEWER(DISTRICT),
    /** 系统管理员. */
    SYSTEM_ADMINISTRATOR(CITY, DISTRICT),
    /** 安全管理员. */
    SECURITY_ADMINISTRATOR(CITY, DISTRICT),
    /** 审计员. */
    AUDITOR(CITY, DISTRICT);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<OrganisationKind> heldIn;

    Post(OrganisationKind... heldIn) {
        this.heldIn = Set.of(heldIn);
    }

    /** Whether the post exists in an organisation of this kind. */
    public boolean existsIn(OrganisationKind kind) {
        return heldIn.contains(kind);
    }

    /** Whether it is one of the three administrators, who have no business rights (SOD-10). */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDITOR;
    }
}
