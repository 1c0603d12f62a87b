package org.lianxi.web.demonstration;

import static org.lianxi.committee.mandate.Post.CITY_SERVICE_GENERAL_MANAGER;
import static org.lianxi.committee.mandate.Post.CITY_SERVICE_STAFF;
import static org.lianxi.committee.mandate.Post.COMMUNITY_PARTY_MEMBER;
import static org.lianxi.committee.mandate.Post.RESIDENTS_COMMITTEE_DIRECTOR;
import static org.lianxi.committee.mandate.Post.RESIDENTS_COMMITTEE_MEMBER;
import static org.lianxi.committee.mandate.Post.RESIDENTS_COMMITTEE_VICE_DIRECTOR;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.RelationKind;

/** The seven of a community's party organisation and residents' committee, 社区“两委”. */
record TwoCommittees(
        Registrar registrar,
        PersonId administrator,
        String name,
        OrganisationId community,
        OrganisationId residents,
        PersonId secretary,
        PersonId deputy) {

    /** Everybody but the secretary and the deputy. */
    List<PersonId> elect() {
        return List.of(
                registrar.holder(administrator, COMMUNITY_PARTY_MEMBER, community, name + "党组织委员"),
                registrar.holder(administrator, RESIDENTS_COMMITTEE_DIRECTOR, residents, name + "居委会主任"),
                registrar.holder(administrator, RESIDENTS_COMMITTEE_VICE_DIRECTOR, residents, name + "居委会副主任"),
                registrar.holder(administrator, RESIDENTS_COMMITTEE_MEMBER, residents, name + "居委会委员（一）"),
                registrar.holder(administrator, RESIDENTS_COMMITTEE_MEMBER, residents, name + "居委会委员（二）"));
    }

    /** Five of the seven work for the enterprise that the community has founded, the secretary as its general manager. */
    void crossAppoint(List<PersonId> members) {
        OrganisationId enterprise = registrar.organisation(
                administrator,
                OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE,
                name + CityPlan.Company.OF_THE_COMMUNITY.name(),
                community);
        registrar.relation(administrator, RelationKind.SUPERVISION, residents, enterprise);
        registrar.appointed(administrator, secretary, CITY_SERVICE_GENERAL_MANAGER, enterprise);
        registrar.appointed(administrator, deputy, CITY_SERVICE_STAFF, enterprise);
        members.stream()
                .skip(1)
                .limit(3)
                .forEach(member -> registrar.appointed(administrator, member, CITY_SERVICE_STAFF, enterprise));
        registrar.holder(administrator, CITY_SERVICE_STAFF, enterprise, name + "城市服务公司保洁班长");
    }
}
