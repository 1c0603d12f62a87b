package org.lianxi.committee.mandate;

import static org.lianxi.committee.organisation.OrganisationKind.CITY;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE;
import static org.lianxi.committee.organisation.OrganisationKind.COMPOUND_PARTY_BRANCH;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.FUNCTIONAL_DEPARTMENT;
import static org.lianxi.committee.organisation.OrganisationKind.GRID;
import static org.lianxi.committee.organisation.OrganisationKind.JOINT_PARTY_BRANCH;
import static org.lianxi.committee.organisation.OrganisationKind.OWNERS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.OWNER_REPRESENTATIVES;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_SERVICE_COMPANY;
import static org.lianxi.committee.organisation.OrganisationKind.RESIDENTS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.SELF_GOVERNING_ORG;
import static org.lianxi.committee.organisation.OrganisationKind.SELF_MANAGEMENT_TEAM;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;
import static org.lianxi.committee.organisation.OrganisationKind.UTILITY_OPERATOR;

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
    /** 社区党组织副书记: may stand in for the secretary by written delegation. Held in the community. */
    COMMUNITY_PARTY_DEPUTY_SECRETARY(COMMUNITY),
    /** 社区党组织委员. Held in the community. */
    COMMUNITY_PARTY_MEMBER(COMMUNITY),
    /** 联席会议秘书: runs agenda, notice, sign-in and minutes. Held in the community. */
    MEETING_SECRETARY(COMMUNITY),
    /** 居委会主任. */
    RESIDENTS_COMMITTEE_DIRECTOR(RESIDENTS_COMMITTEE),
    /** 居委会副主任. */
    RESIDENTS_COMMITTEE_VICE_DIRECTOR(RESIDENTS_COMMITTEE),
    /** 居委会委员. */
    RESIDENTS_COMMITTEE_MEMBER(RESIDENTS_COMMITTEE),
    /** 业委会主任. */
    OWNERS_COMMITTEE_DIRECTOR(OWNERS_COMMITTEE),
    /** 业委会副主任. */
    OWNERS_COMMITTEE_VICE_DIRECTOR(OWNERS_COMMITTEE),
    /** 业委会委员. */
    OWNERS_COMMITTEE_MEMBER(OWNERS_COMMITTEE),
    /** 物管会主任. */
    PROPERTY_MANAGEMENT_COMMITTEE_DIRECTOR(PROPERTY_MANAGEMENT_COMMITTEE),
    /** 物管会委员. */
    PROPERTY_MANAGEMENT_COMMITTEE_MEMBER(PROPERTY_MANAGEMENT_COMMITTEE),
    /** 物业项目负责人: one for each compound that the company serves. */
    PROJECT_MANAGER(PROPERTY_SERVICE_COMPANY, COMMUNITY_CITY_SERVICE_ENTERPRISE),
    /** 物业服务人员. */
    PROPERTY_SERVICE_STAFF(PROPERTY_SERVICE_COMPANY),
    /** 社区城市服务企业总经理. */
    CITY_SERVICE_GENERAL_MANAGER(COMMUNITY_CITY_SERVICE_ENTERPRISE),
    /** 社区城市服务企业工作人员. */
    CITY_SERVICE_STAFF(COMMUNITY_CITY_SERVICE_ENTERPRISE),
    /** 三方代表: speaks and votes for one of the three parties. Held in the organisation that has the seat. */
    PARTY_DELEGATE(
            RESIDENTS_COMMITTEE,
            OWNERS_COMMITTEE,
            PROPERTY_MANAGEMENT_COMMITTEE,
            PROPERTY_SERVICE_COMPANY,
            COMMUNITY_CITY_SERVICE_ENTERPRISE,
            OWNER_REPRESENTATIVES,
            SELF_MANAGEMENT_TEAM,
            SELF_GOVERNING_ORG),
    /** 业主代表: invited where there is neither an owners' nor a management committee. */
    OWNER_REPRESENTATIVE(COMMUNITY, OWNER_REPRESENTATIVES, SELF_GOVERNING_ORG),
    /** 自治管理负责人: heads the self-management of a compound without property service. */
    SELF_MANAGEMENT_HEAD(SELF_MANAGEMENT_TEAM, SELF_GOVERNING_ORG),
    /** 小区党支部书记. Held in the compound's party branch. */
    COMPOUND_BRANCH_SECRETARY(COMPOUND_PARTY_BRANCH, JOINT_PARTY_BRANCH),
    /** 网格长. */
    GRID_LEADER(GRID),
    /** 网格员. Held in the community or in a grid of it. */
    GRID_WORKER(COMMUNITY, GRID),
    /** 街道督办员. Held in the street. */
    STREET_SUPERVISOR(STREET),
    /** 街道党工委负责人. Held in the street. */
    STREET_LEADER(STREET),
    /** 部门联络员. Held in a department of the street, or in a utility that takes part in its meetings. */
    DEPARTMENT_LIAISON(FUNCTIONAL_DEPARTMENT, UTILITY_OPERATOR),
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

    /** Whether nobody gives it alone: who holds it could give themselves everything else (SOD-10). */
    public boolean isGivenByTwo() {
        return isAdministrator() || this == STREET_LEADER;
    }

    /** Whether only one person at a time holds it in an organisation. */
    public boolean hasOneHolder() {
        return switch (this) {
            case COMMUNITY_PARTY_SECRETARY,
                    RESIDENTS_COMMITTEE_DIRECTOR,
                    OWNERS_COMMITTEE_DIRECTOR,
                    PROPERTY_MANAGEMENT_COMMITTEE_DIRECTOR,
                    CITY_SERVICE_GENERAL_MANAGER,
                    SELF_MANAGEMENT_HEAD,
                    COMPOUND_BRANCH_SECRETARY,
                    GRID_LEADER -> true;
            default -> false;
        };
    }

    /**
     * Whether its holder may have somebody stand in. Administrators never do (SOD-10), and a party's delegate and a
     * member of a committee of owners send no substitute of their own choice (SOD-06).
     */
    public boolean mayBeDelegated() {
        return switch (this) {
            case COMMUNITY_PARTY_SECRETARY,
                    MEETING_SECRETARY,
                    COMPOUND_BRANCH_SECRETARY,
                    GRID_LEADER,
                    GRID_WORKER,
                    STREET_SUPERVISOR,
                    STREET_LEADER,
                    DEPARTMENT_LIAISON -> true;
            default -> false;
        };
    }

    /** Whether a delegate of such an organisation speaks only with its written authorisation (SOD-06). */
    public boolean needsAuthorisationIn(OrganisationKind kind) {
        return this == PARTY_DELEGATE && (kind == OWNERS_COMMITTEE || kind == PROPERTY_MANAGEMENT_COMMITTEE);
    }
}
