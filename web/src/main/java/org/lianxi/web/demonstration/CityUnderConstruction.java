package org.lianxi.web.demonstration;

import static org.lianxi.committee.mandate.Post.AUDITOR;
import static org.lianxi.committee.mandate.Post.COMMUNITY_PARTY_DEPUTY_SECRETARY;
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
import static org.lianxi.web.demonstration.CityPlan.WhoSignsIn.EVERYBODY;
import static org.lianxi.web.demonstration.CityPlan.WhoSignsIn.LEADERS;
import static org.lianxi.web.demonstration.CityPlan.WhoSignsIn.SPEAKERS;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.lianxi.web.demonstration.CityPlan.WhoSignsIn;

/** Enters the plan of the city from top to bottom and remembers the accounts opened on the way. */
final class CityUnderConstruction {

    /** The community whose party secretary is represented by the deputy. */
    static final int DELEGATING = 2;

    /** The community whose two committees run its city service enterprise as well (SC-05). */
    private static final int CROSS_APPOINTED = 5;

    private static final String SECURITY = "安全管理员";
    private static final String AUDIT = "审计员";

    private final Registrar registrar;
    private final PersonId administrator;
    private final Surroundings surroundings;
    private final Map<Company, OrganisationId> companies = new HashMap<>();
    private final Map<Post, PersonId> firstOf = new EnumMap<>(Post.class);
    private final List<DemonstrationAccount> accounts = new ArrayList<>();

    CityUnderConstruction(Registrar registrar, PersonId administrator) {
        this.registrar = registrar;
        this.administrator = administrator;
        this.surroundings = new Surroundings(registrar, administrator);
    }

    List<DemonstrationAccount> accounts() {
        return List.copyOf(accounts);
    }

    /** The other two administrators come first: the second one approves what the first one cannot do alone. */
    void build(OrganisationId city) {
        holder(false, "security", SECURITY_ADMINISTRATOR, city, SECURITY, "");
        holder(false, "auditor", AUDITOR, city, AUDIT, "");
        OrganisationId district = organisation(OrganisationKind.DISTRICT, CityPlan.DISTRICT, city);
        surroundings.district(city, district);
        CityPlan.COMPANIES.forEach(plan -> company(plan, district));
        CityPlan.STREETS.forEach(plan -> street(plan, district));
        CityPlan.COMPANIES.forEach(this::delegatesOf);
        withAccount("viewer", DISTRICT_VIEWER, district, CityPlan.DISTRICT + "查看员", "district viewer");
        account(
                first(SECURITY_ADMINISTRATOR),
                new DemonstrationAccount("security", SECURITY, "security administrator"));
        account(first(AUDITOR), new DemonstrationAccount("auditor", AUDIT, "auditor"));
    }

    private void street(StreetPlan plan, OrganisationId district) {
        OrganisationId street = organisation(OrganisationKind.STREET, plan.name(), district);
        organisation(OrganisationKind.STREET_PARTY_OFFICE, plan.name() + "党工委办公室", street);
        organisation(OrganisationKind.STREET_OFFICE, plan.name() + "办事处", street);
        surroundings.street(street, district, plan);
        String enforcement = plan.name() + "综合行政执法队";
        OrganisationId department = organisation(OrganisationKind.FUNCTIONAL_DEPARTMENT, enforcement, street);
        plan.communities().forEach(community -> community(community, street));
        int number = plan.number();
        boolean isFirst = number == 1;
        withAccount("street" + number, STREET_SUPERVISOR, street, plan.name() + "督办员", "street supervisor");
        holder(isFirst, "leader" + number, STREET_LEADER, street, plan.name() + "党工委负责人", "street leader");
        holder(isFirst, "leader" + number + "b", STREET_LEADER, street, plan.name() + "办事处负责人", "second street leader");
        holder(
                isFirst,
                "department" + number,
                DEPARTMENT_LIAISON,
                department,
                enforcement + "联络员",
                "department liaison");
    }

    private void community(CommunityPlan plan, OrganisationId street) {
        OrganisationId community = organisation(OrganisationKind.COMMUNITY, plan.name(), street);
        OrganisationId partyOrg = organisation(OrganisationKind.COMMUNITY_PARTY_ORG, plan.name() + "党组织", community);
        OrganisationId residents = organisation(OrganisationKind.RESIDENTS_COMMITTEE, plan.name() + "居民委员会", community);
        surroundings.community(community, partyOrg, street, plan);
        registrar.relation(administrator, RelationKind.GUIDANCE, street, residents);
        int number = plan.number();
        boolean leaders = plan.whoSignsIn().include(LEADERS);
        PersonId secretary = holder(
                leaders,
                "party" + number,
                COMMUNITY_PARTY_SECRETARY,
                community,
                plan.name() + "党组织书记",
                "community party secretary");
        PersonId deputy = holder(
                number == DELEGATING,
                "deputy" + number,
                COMMUNITY_PARTY_DEPUTY_SECRETARY,
                community,
                plan.name() + "党组织副书记",
                "community party deputy secretary");
        holder(
                leaders,
                "secretary" + number,
                MEETING_SECRETARY,
                community,
                plan.name() + "联席会议秘书",
                "meeting secretary");
        delegates(plan.whoSignsIn(), "rc" + number, residents, plan.name() + "居委会代表", "residents' committee");
        boolean everybody = plan.whoSignsIn().include(EVERYBODY);
        holder(everybody, "grid" + number, GRID_WORKER, community, plan.name() + "网格员", "grid worker");
        plan.compounds().forEach(compound -> compound(compound, plan, new Area(community, partyOrg, residents)));
        if (plan.name().equals(CityPlan.COMMUNITY_WITH_OLD_COMPOUNDS)) {
            new OldCompounds(registrar, administrator)
                    .build(
                            community,
                            residents,
                            companyOf(plan.compounds().get(0).company()));
        }
        TwoCommittees committees =
                new TwoCommittees(registrar, administrator, plan.name(), community, residents, secretary, deputy);
        List<PersonId> members = committees.elect();
        if (number == CROSS_APPOINTED) {
            committees.crossAppoint(members);
        }
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
        surroundings.compound(compound, branch, owners, area.community(), plan);
        registrar.seat(administrator, compound, Party.RESIDENTS_COMMITTEE, area.residents());
        registrar.seat(administrator, compound, Party.OWNERS, owners);
        registrar.seat(administrator, compound, Party.PROPERTY_SERVICE, company);
        String role = plan.hasOwnersCommittee() ? "owners' committee" : "property management committee";
        List<PersonId> speakers =
                delegates(communityPlan.whoSignsIn(), "oc" + plan.number(), owners, plan.ownersDelegate(), role);
        String number = plan.name() + (plan.hasOwnersCommittee() ? "业委会" : "物管会") + "授权〔常任〕";
        if (!plan.hasOwnersCommittee()) {
            registrar.met(administrator, owners, number + "1号");
        }
        for (int place = 0; place < speakers.size(); place++) {
            registrar.authorised(administrator, speakers.get(place), owners, number + (place + 1) + "号");
        }
        holder(
                plan.number() == 1,
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
        String login = Company.OF_THE_COMMUNITY.login() + communityPlan.number();
        OrganisationId enterprise = organisation(
                OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE,
                communityPlan.name() + Company.OF_THE_COMMUNITY.name(),
                area.community());
        registrar.relation(administrator, RelationKind.SUPERVISION, area.residents(), enterprise);
        delegates(communityPlan.whoSignsIn(), login, enterprise, shortName + "代表", "city service enterprise");
        return enterprise;
    }

    private void company(Company company, OrganisationId district) {
        companies.put(company, organisation(OrganisationKind.PROPERTY_SERVICE_COMPANY, company.name(), district));
    }

    private void delegatesOf(Company company) {
        String title = company.shortName() + "代表";
        delegates(company.whoSignsIn(), company.login(), companyOf(company), title, "property service");
    }

    /** Two for each party; the first speaks. */
    private List<PersonId> delegates(
            WhoSignsIn whoSignsIn, String login, OrganisationId organisation, String title, String party) {
        String role = "delegate of the " + party;
        return List.of(
                holder(whoSignsIn.include(SPEAKERS), login, PARTY_DELEGATE, organisation, title + "（一）", role),
                holder(whoSignsIn.include(EVERYBODY), login + "b", PARTY_DELEGATE, organisation, title + "（二）", role));
    }

    private PersonId holder(
            boolean signsIn, String login, Post post, OrganisationId organisation, String displayName, String role) {
        PersonId person = post == STREET_LEADER
                ? registrar.approvedHolder(
                        administrator, first(SECURITY_ADMINISTRATOR), post, organisation, displayName)
                : registrar.holder(administrator, post, organisation, displayName);
        firstOf.putIfAbsent(post, person);
        if (signsIn) {
            account(person, new DemonstrationAccount(login, displayName, role));
        }
        return person;
    }

    private void account(PersonId person, DemonstrationAccount account) {
        registrar.account(administrator, person, account.login());
        accounts.add(account);
    }

    private PersonId first(Post post) {
        return Optional.ofNullable(firstOf.get(post)).orElseThrow();
    }

    private void withAccount(String login, Post post, OrganisationId organisation, String displayName, String role) {
        holder(true, login, post, organisation, displayName, role);
    }

    private OrganisationId organisation(OrganisationKind kind, String name, OrganisationId within) {
        return registrar.organisation(administrator, kind, name, within);
    }

    private OrganisationId companyOf(Company company) {
        return Optional.ofNullable(companies.get(company)).orElseThrow();
    }

    private record Area(OrganisationId community, OrganisationId partyOrg, OrganisationId residents) {}
}
