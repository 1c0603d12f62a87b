package org.lianxi.committee.permission;

import static org.lianxi.committee.organisation.OrganisationKind.COMMUNITY;
import static org.lianxi.committee.organisation.OrganisationKind.COMPOUND_PARTY_BRANCH;
import static org.lianxi.committee.organisation.OrganisationKind.DISTRICT;
import static org.lianxi.committee.organisation.OrganisationKind.FUNCTIONAL_DEPARTMENT;
import static org.lianxi.committee.organisation.OrganisationKind.OWNERS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.PROPERTY_SERVICE_COMPANY;
import static org.lianxi.committee.organisation.OrganisationKind.RESIDENTS_COMMITTEE;
import static org.lianxi.committee.organisation.OrganisationKind.STREET;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenSeats;
import org.lianxi.committee.testing.SetClock;

/** A city of two streets, with one holder of each role in the first community of the first. */
final class TwoStreets {

    final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    final GivenOrganisations organisations = new GivenOrganisations();
    final GivenMandates mandates = new GivenMandates(clock);
    final GivenSeats seats = new GivenSeats();
    final List<CellOverride> overrides = new ArrayList<>();
    final Permissions permissions = new PermissionsByMandate(mandates, organisations, seats, () -> overrides);

    final OrganisationId city = organisations.city();
    final OrganisationId district = organisations.within(city, DISTRICT);
    final OrganisationId street = organisations.within(district, STREET);
    final OrganisationId community = organisations.within(street, COMMUNITY);
    final OrganisationId nextCommunity = organisations.within(street, COMMUNITY);
    final OrganisationId farStreet = organisations.within(district, STREET);
    final OrganisationId farCommunity = organisations.within(farStreet, COMMUNITY);
    final OrganisationId residents = organisations.within(community, RESIDENTS_COMMITTEE);
    final OrganisationId owners = organisations.within(community, OWNERS_COMMITTEE);
    final OrganisationId otherOwners = organisations.within(community, OWNERS_COMMITTEE);
    final OrganisationId company = organisations.within(district, PROPERTY_SERVICE_COMPANY);
    final OrganisationId branch = organisations.within(community, COMPOUND_PARTY_BRANCH);
    final OrganisationId department = organisations.within(street, FUNCTIONAL_DEPARTMENT);

    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final Map<String, OrganisationId> own = new LinkedHashMap<>();

    TwoStreets() {
        seats.seat(community, CompoundId.fresh(), Party.PROPERTY_SERVICE, company);
        appoint("CPS", Post.COMMUNITY_PARTY_SECRETARY, community);
        appoint("SEC", Post.MEETING_SECRETARY, community);
        appoint("RC", Post.PARTY_DELEGATE, residents);
        appoint("OC", Post.PARTY_DELEGATE, owners);
        appoint("PSC", Post.PARTY_DELEGATE, company);
        appoint("CBS", Post.COMPOUND_BRANCH_SECRETARY, branch);
        appoint("GRD", Post.GRID_WORKER, community);
        appoint("SS", Post.STREET_SUPERVISOR, street);
        appoint("SL", Post.STREET_LEADER, street);
        appoint("DEP", Post.DEPARTMENT_LIAISON, department);
        appoint("DV", Post.DISTRICT_VIEWER, district);
        appoint("SYS", Post.SYSTEM_ADMINISTRATOR, city);
        appoint("SCA", Post.SECURITY_ADMINISTRATOR, city);
        appoint("AUD", Post.AUDITOR, city);
        people.put("nobody", PersonId.fresh());
        own.put("nobody", city);
    }

    private void appoint(String role, Post post, OrganisationId organisation) {
        people.put(role, mandates.holder(post, organisation));
        own.put(role, organisation);
    }

    /** One person for each role that a post can have, and one who holds nothing. */
    Map<String, PersonId> people() {
        return people;
    }

    PersonId person(Role role) {
        return people.getOrDefault(role.name(), PersonId.fresh());
    }

    OrganisationId ownOf(String role) {
        return own.getOrDefault(role, city);
    }

    Set<String> whoMay(Action action, Scope scope) {
        return people.entrySet().stream()
                .filter(each -> permissions.may(each.getValue(), action, scope))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
