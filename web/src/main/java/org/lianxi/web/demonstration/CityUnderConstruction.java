package org.lianxi.web.demonstration;

import static org.lianxi.committee.mandate.Post.AUDITOR;
import static org.lianxi.committee.mandate.Post.COMMUNITY_PARTY_SECRETARY;
import static org.lianxi.committee.mandate.Post.COMPOUND_BRANCH_SECRETARY;
import static org.lianxi.committee.mandate.Post.DEPARTMENT_LIAISON;
import static org.lianxi.committee.mandate.Post.DISTRICT_VIEWER;
import static org.lianxi.committee.mandate.Post.GRID_WORKER;
import static org.lianxi.committee.mandate.Post.MEETING_SECRETARY;
import static org.lianxi.committee.mandate.Post.PARTY_DELEGATE;
import static org.lianxi.committee.mandate.Post.SECURITY_ADMINISTRATOR;
import static org.lianxi.committee.mandate.Post.STREET_LEADER;
import static org.lianxi.committee.mandate.Post.STREET_SUPERVISOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.web.demonstration.CityPlan.CommunityPlan;
import org.lianxi.web.demonstration.CityPlan.Company;
import org.lianxi.web.demonstration.CityPlan.CompoundPlan;
import org.lianxi.web.demonstration.CityPlan.StreetPlan;

/** Enters the plan of the city from top to bottom and remembers the accounts opened on the way. */
final class CityUnderConstruction {

    private final Registrar registrar;
    private final PersonId administrator;
    private final Map<Company, OrganisationId> companies = new HashMap<>();
    private final List<DemonstrationAccount> accounts = new ArrayList<>();

    CityUnderConstruction(Registrar registrar, PersonId administrator) {
        this.registrar = registrar;
        this.administrator = administrator;
    }

    List<DemonstrationAccount> accounts() {
        return List.copyOf(accounts);
    }

    void build(OrganisationId city) {
        OrganisationId district = organisation(OrganisationKind.DISTRICT, CityPlan.DISTRICT, city);
        for (Company company : CityPlan.COMPANIES) {
            OrganisationId id = organisation(OrganisationKind.PROPERTY_SERVICE_COMPANY, company.name(), district);
            companies.put(company, id);
        }
        CityPlan.STREETS.forEach(plan -> street(plan, district));
        for (Company company : CityPlan.COMPANIES.subList(1, CityPlan.COMPANIES.size())) {
            delegatesOf(company, companyOf(company));
        }
        withAccount("viewer", DISTRICT_VIEWER, district, CityPlan.DISTRICT + "查看员", "district viewer");
        withAccount("security", SECURITY_ADMINISTRATOR, city, "安全管理员", "security administrator");
        withAccount("auditor", AUDITOR, city, "审计员", "auditor");
    }

    private void street(StreetPlan plan, OrganisationId district) {
        OrganisationId street = organisation(OrganisationKind.STREET, plan.name(), district);
        organisation(OrganisationKind.STREET_PARTY_OFFICE, plan.name() + "党工委办公室", street);
        organisation(OrganisationKind.STREET_OFFICE, plan.name() + "办事处", street);
        OrganisationId enforcement =
                organisation(OrganisationKind.FUNCTIONAL_DEPARTMENT, plan.name() + "综合行政执法队", street);
        plan.communities().forEach(community -> community(community, street));
        int number = plan.number();
        withAccount("street" + number, STREET_SUPERVISOR, street, plan.name() + "督办员", "street supervisor");
        withAccount("leader" + number, STREET_LEADER, street, plan.name() + "党工委负责人", "street leader");
        withAccount(
                "department" + number,
                DEPARTMENT_LIAISON,
                enforcement,
                plan.name() + "综合行政执法队联络员",
                "department liaison");
    }

    private void community(CommunityPlan plan, OrganisationId street) {
        OrganisationId community = organisation(OrganisationKind.COMMUNITY, plan.name(), street);
        OrganisationId partyOrg = organisation(OrganisationKind.COMMUNITY_PARTY_ORG, plan.name() + "党组织", community);
        OrganisationId residents = organisation(OrganisationKind.RESIDENTS_COMMITTEE, plan.name() + "居民委员会", community);
        registrar.relation(administrator, RelationKind.PARTY_LEADERSHIP, street, partyOrg);
        registrar.relation(administrator, RelationKind.GUIDANCE, street, residents);
        int number = plan.number();
        withAccount(
                "party" + number,
                COMMUNITY_PARTY_SECRETARY,
                community,
                plan.name() + "党组织书记",
                "community party secretary");
        withAccount("secretary" + number, MEETING_SECRETARY, community, plan.name() + "联席会议秘书", "meeting secretary");
        delegates(plan.isForTheWholeLoop(), "rc" + number, residents, plan.name() + "居委会代表", "residents' committee");
        withAccount("grid" + number, GRID_WORKER, community, plan.name() + "网格员", "grid worker");
        plan.compounds().forEach(compound -> compound(compound, plan, new Area(community, partyOrg, residents)));
    }

    private void compound(CompoundPlan plan, CommunityPlan communityPlan, Area area) {
        CompoundId compound = registrar.compound(administrator, plan, area.community());
        OrganisationId owners = organisation(plan.owners(), plan.ownersBody(), area.community());
        OrganisationId branch =
                organisation(OrganisationKind.COMPOUND_PARTY_BRANCH, plan.name() + "党支部", area.community());
        OrganisationId company = serving(plan, communityPlan, area);
        registrar.relation(administrator, RelationKind.PARTY_LEADERSHIP, area.partyOrg(), branch);
        registrar.relation(administrator, RelationKind.SUPERVISION, area.residents(), owners);
        registrar.relation(administrator, RelationKind.CONTRACT, owners, company);
        registrar.seat(administrator, compound, Party.RESIDENTS_COMMITTEE, area.residents());
        registrar.seat(administrator, compound, Party.OWNERS, owners);
        registrar.seat(administrator, compound, Party.PROPERTY_SERVICE, company);
        String role = plan.hasOwnersCommittee() ? "owners' committee" : "property management committee";
        delegates(communityPlan.isForTheWholeLoop(), "oc" + plan.number(), owners, plan.ownersDelegate(), role);
        if (plan.number() == 1) {
            delegatesOf(plan.company(), company);
        }
        withAccount(
                "branch" + plan.number(),
                COMPOUND_BRANCH_SECRETARY,
                branch,
                plan.name() + "党支部书记",
                "compound branch secretary");
    }

    private OrganisationId serving(CompoundPlan plan, CommunityPlan communityPlan, Area area) {
        if (!plan.company().equals(Company.OF_THE_COMMUNITY)) {
            return companyOf(plan.company());
        }
        String shortName = communityPlan.name() + Company.OF_THE_COMMUNITY.shortName();
        OrganisationId enterprise = organisation(
                OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE,
                communityPlan.name() + Company.OF_THE_COMMUNITY.name(),
                area.community());
        registrar.relation(administrator, RelationKind.SUPERVISION, area.residents(), enterprise);
        delegates(
                false,
                Company.OF_THE_COMMUNITY.login() + communityPlan.number(),
                enterprise,
                shortName + "代表",
                "city service enterprise");
        return enterprise;
    }

    private void delegatesOf(Company company, OrganisationId organisation) {
        boolean isForTheWholeLoop = company.equals(CityPlan.COMPANIES.get(0));
        delegates(isForTheWholeLoop, company.login(), organisation, company.shortName() + "代表", "property service");
    }

    /** Two for each party. The second has an account only where the whole loop is to be walked. */
    private void delegates(
            boolean bothHaveAccounts, String login, OrganisationId organisation, String title, String party) {
        withAccount(login, PARTY_DELEGATE, organisation, title + "（一）", "delegate of the " + party);
        if (bothHaveAccounts) {
            withAccount(login + "b", PARTY_DELEGATE, organisation, title + "（二）", "delegate of the " + party);
        } else {
            registrar.holder(administrator, PARTY_DELEGATE, organisation, title + "（二）");
        }
    }

    private void withAccount(String login, Post post, OrganisationId organisation, String displayName, String role) {
        PersonId person = registrar.holder(administrator, post, organisation, displayName);
        registrar.account(administrator, person, login);
        accounts.add(new DemonstrationAccount(login, displayName, role));
    }

    private OrganisationId organisation(OrganisationKind kind, String name, OrganisationId within) {
        return registrar.organisation(administrator, kind, name, within);
    }

    private OrganisationId companyOf(Company company) {
        return Optional.ofNullable(companies.get(company)).orElseThrow();
    }

    private record Area(OrganisationId community, OrganisationId partyOrg, OrganisationId residents) {}
}
