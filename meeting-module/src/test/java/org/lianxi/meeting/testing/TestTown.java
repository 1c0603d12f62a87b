package org.lianxi.meeting.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.conflict.Conflicts;
import org.lianxi.committee.conflict.InterestId;
import org.lianxi.committee.conflict.InterestKind;
import org.lianxi.committee.conflict.InterestView;
import org.lianxi.committee.conflict.Ties;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.seating.Candidate;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.seating.SeatRules;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;
import org.lianxi.committee.territory.UnknownCompound;
import org.lianxi.committee.testing.GivenPermissions;

/**
 * The scenarios' street ST-1 as far as its first community goes: CM-1 with compounds XQ-101 and XQ-104, the three parties
 * RC-1, OC-1 and PSC-1 with two delegates each, a party secretary, a meeting secretary and a grid worker. Everybody's name is
 * the id with a prefix.
 */
public final class TestTown {

    public static final OrganisationId STREET = new OrganisationId("ST-1");
    public static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    public static final OrganisationId OTHER_COMMUNITY = new OrganisationId("CM-2");
    public static final OrganisationId RC = new OrganisationId("RC-1");
    public static final OrganisationId OC = new OrganisationId("OC-1");
    public static final OrganisationId PSC = new OrganisationId("PSC-1");
    public static final CompoundId COMPOUND = new CompoundId("XQ-101");
    public static final CompoundId OTHER_COMPOUND = new CompoundId("XQ-104");

    public static final PersonId PARTY_SECRETARY = new PersonId("CM-1-party-secretary");
    public static final PersonId SECRETARY = new PersonId("CM-1-secretary");
    public static final PersonId GRID_WORKER = new PersonId("CM-1-grid-worker");
    public static final PersonId SUPERVISOR = new PersonId("ST-1-supervisor");
    public static final PersonId RC_1 = new PersonId("RC-1-delegate-1");
    public static final PersonId RC_2 = new PersonId("RC-1-delegate-2");
    public static final PersonId OC_1 = new PersonId("OC-1-delegate-1");
    public static final PersonId OC_2 = new PersonId("OC-1-delegate-2");
    public static final PersonId PSC_1 = new PersonId("PSC-1-delegate-1");
    public static final PersonId PSC_2 = new PersonId("PSC-1-delegate-2");
    public static final PersonId STRANGER = new PersonId("CM-2-delegate");

    private static final Action[] SECRETARYS = {
        Action.SUBMIT_MATTER,
        Action.SCREEN_MATTER,
        Action.READ_MATTER,
        Action.PLAN_MEETING,
        Action.BUILD_AGENDA,
        Action.ISSUE_NOTICE,
        Action.SIGN_IN_TO_MEETING,
        Action.LEAD_SESSION,
        Action.READ_MEETING
    };

    private static final Action[] DELEGATES = {
        Action.SUBMIT_MATTER,
        Action.READ_MATTER,
        Action.CONFIRM_ATTENDANCE,
        Action.SIGN_IN_TO_MEETING,
        Action.VOTE,
        Action.READ_MEETING
    };

    private final GivenPermissions permissions = new GivenPermissions();
    private final Map<CompoundId, Map<Party, OrganisationId>> further = new LinkedHashMap<>();
    private final Map<PersonId, List<Mandate>> mandates = new HashMap<>();
    private final Map<OrganisationId, OrganisationKind> kinds = new HashMap<>();
    private final List<InterestView> declared = new ArrayList<>();
    private final Map<Party, OrganisationId> seats = new EnumMap<>(Party.class);
    private final List<Candidate.Term> ownersTerms = new ArrayList<>();

    public TestTown() {
        seats.putAll(Map.of(Party.RESIDENTS_COMMITTEE, RC, Party.OWNERS, OC, Party.PROPERTY_SERVICE, PSC));
        appoint(SECRETARY, Post.MEETING_SECRETARY, COMMUNITY, SECRETARYS);
        appoint(PARTY_SECRETARY, Post.COMMUNITY_PARTY_SECRETARY, COMMUNITY, SECRETARYS);
        allow(PARTY_SECRETARY, COMMUNITY, Action.ADMIT_MATTER, Action.LOCK_AGENDA);
        appoint(
                GRID_WORKER,
                Post.GRID_WORKER,
                COMMUNITY,
                Action.SUBMIT_MATTER,
                Action.READ_MATTER,
                Action.READ_MEETING,
                Action.SIGN_IN_TO_MEETING);
        appoint(
                SUPERVISOR,
                Post.STREET_SUPERVISOR,
                STREET,
                Action.READ_MATTER,
                Action.OVERRIDE_CLASSIFICATION,
                Action.APPROVE_MEETING_PLAN,
                Action.READ_MEETING,
                Action.SIGN_IN_TO_MEETING);
        permissions.allow(SUPERVISOR, Action.APPROVE_MEETING_PLAN, Scope.street(STREET));
        Map.of(RC_1, RC, RC_2, RC, OC_1, OC, OC_2, OC, PSC_1, PSC, PSC_2, PSC).forEach(this::nameDelegate);
    }

    /** Makes somebody a delegate of an organisation, as the last one. */
    public void nameDelegate(PersonId person, OrganisationId organisation) {
        appoint(person, Post.PARTY_DELEGATE, organisation, DELEGATES);
    }

    /** Empties a seat of XQ-101. */
    public void vacate(Party party) {
        seats.remove(party);
    }

    /** The owners' committee was elected for a term; without one it counts as in office. */
    public void elected(LocalDate from, LocalDate until) {
        ownersTerms.add(new Candidate.Term(from, until));
    }

    /** Ends every mandate of a person, who keeps no permission either. */
    public void dismiss(PersonId person) {
        mandates.remove(person);
    }

    private void appoint(PersonId person, Post post, OrganisationId organisation, Action... actions) {
        Mandate mandate = new Mandate(
                MandateId.fresh(), person, post, organisation, SetClock.at("2026-01-01T00:00"), Optional.empty());
        mandates.merge(person, List.of(mandate), (some, more) -> Stream.concat(some.stream(), more.stream())
                .toList());
        allow(person, organisation, actions);
    }

    private void allow(PersonId person, OrganisationId organisation, Action... actions) {
        for (Action action : actions) {
            permissions.allow(person, action, Scope.community(COMMUNITY));
            permissions.allow(person, action, Scope.organisation(COMMUNITY, organisation));
        }
    }

    public GivenPermissions permissions() {
        return permissions;
    }

    public Seats seats() {
        return new Seats() {
            @Override
            public Map<Party, OrganisationId> of(CompoundId compound) {
                return Map.copyOf(further.getOrDefault(compound, seats));
            }

            @Override
            public SeatPlan planAt(CompoundId compound, Instant moment) {
                return SeatRules.judge(
                        of(compound).entrySet().stream()
                                .map(each -> candidate(each.getKey(), each.getValue()))
                                .toList(),
                        moment);
            }

            @Override
            public Set<OrganisationId> communitiesOf(Collection<OrganisationId> organisations) {
                return Set.of(COMMUNITY);
            }

            @Override
            public Set<OrganisationId> seatedIn(OrganisationId community) {
                return Set.copyOf(seats.values());
            }
        };
    }

    private Candidate candidate(Party party, OrganisationId organisation) {
        return switch (party) {
            case RESIDENTS_COMMITTEE -> Candidate.of(organisation, OrganisationKind.RESIDENTS_COMMITTEE);
            case OWNERS -> new Candidate(organisation, OrganisationKind.OWNERS_COMMITTEE, ownersTerms, 0);
            case PROPERTY_SERVICE -> Candidate.of(organisation, OrganisationKind.PROPERTY_SERVICE_COMPANY);
        };
    }

    public Mandates mandates() {
        return new Mandates() {
            @Override
            public List<Mandate> of(PersonId person) {
                return mandates.getOrDefault(person, List.of());
            }

            @Override
            public List<PersonId> holders(Post post, OrganisationId organisation) {
                return mandates.values().stream()
                        .flatMap(List::stream)
                        .filter(held ->
                                held.post() == post && held.organisation().equals(organisation))
                        .map(Mandate::person)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList();
            }

            @Override
            public Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations) {
                return organisations.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), each -> holders(post, each)));
            }

            @Override
            public List<Mandate> heldIn(Collection<OrganisationId> organisations) {
                return mandates.values().stream()
                        .flatMap(List::stream)
                        .filter(held -> organisations.contains(held.organisation()))
                        .sorted((one, other) ->
                                one.person().value().compareTo(other.person().value()))
                        .toList();
            }
        };
    }

    /** Who has ties to a company: PSC-1 and what a test calls CSE. */
    public Conflicts conflicts() {
        return organisations -> {
            Set<OrganisationId> companies = organisations.stream()
                    .filter(each ->
                            each.value().startsWith("PSC") || each.value().startsWith("CSE"))
                    .collect(Collectors.toSet());
            return new Ties(
                    companies,
                    mandates().heldIn(companies),
                    declared.stream()
                            .filter(each -> companies.contains(each.organisation()))
                            .toList());
        };
    }

    /** Somebody declares an interest in a company. */
    public void declare(PersonId person, OrganisationId company) {
        declared.add(new InterestView(
                InterestId.fresh(), person, company, InterestKind.DIRECT_INTEREST, SetClock.at("2026-01-01T00:00")));
    }

    /** Gives somebody a post, and permission for nothing. */
    public void post(PersonId person, Post post, OrganisationId organisation) {
        appoint(person, post, organisation);
    }

    /** Makes an organisation one of this kind; the others are residents' committees. */
    public void kind(OrganisationId organisation, OrganisationKind kind) {
        kinds.put(organisation, kind);
    }

    /** Ends what somebody holds in an organisation. */
    public void leave(PersonId person, OrganisationId organisation) {
        mandates.computeIfPresent(person, (holder, held) -> held.stream()
                .filter(each -> !each.organisation().equals(organisation))
                .toList());
    }

    /** Adds a compound of CM-1 with parties of its own. */
    public void compound(CompoundId compound, Map<Party, OrganisationId> parties) {
        further.put(compound, parties);
    }

    /** Lets somebody do something at the table of the street. */
    public void allowAtStreet(PersonId person, OrganisationId organisation, Action... actions) {
        for (Action action : actions) {
            permissions.allow(person, action, Scope.community(STREET));
            permissions.allow(person, action, Scope.organisation(STREET, organisation));
        }
    }

    /** Lets another organisation sit for a party of XQ-101. */
    public void seat(Party party, OrganisationId organisation) {
        seats.put(party, organisation);
    }

    public Persons persons() {
        return new Persons() {
            @Override
            public PersonView get(PersonId id) {
                if (!mandates.containsKey(id)) {
                    throw new UnknownPerson(id);
                }
                return new PersonView(id, nameOf(id.value()));
            }

            @Override
            public Map<PersonId, String> names(Collection<PersonId> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> nameOf(id.value())));
            }
        };
    }

    public Compounds compounds() {
        return new Compounds() {
            @Override
            public CompoundView get(CompoundId id) {
                return inCommunity(COMMUNITY).stream()
                        .filter(compound -> compound.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new UnknownCompound(id));
            }

            @Override
            public List<CompoundView> inCommunity(OrganisationId community) {
                return Stream.concat(Stream.of(COMPOUND, OTHER_COMPOUND), further.keySet().stream())
                        .map(id -> new CompoundView(
                                id, nameOf(id.value()), 660, COMMUNITY, nameOf(COMMUNITY.value()), STREET))
                        .toList();
            }

            @Override
            public List<CompoundView> visibleTo(PersonId person) {
                return inCommunity(COMMUNITY);
            }

            @Override
            public Map<CompoundId, String> names(Collection<CompoundId> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> nameOf(id.value())));
            }
        };
    }

    public Organisations organisations() {
        return new Organisations() {
            @Override
            public Set<OrganisationId> streetsOf(Collection<OrganisationId> districts) {
                return Set.of();
            }

            @Override
            public Set<OrganisationId> predecessors(Collection<OrganisationId> ids) {
                return Set.of();
            }

            @Override
            public Map<OrganisationId, OrganisationId> successors(Collection<OrganisationId> ids) {
                return Map.of();
            }

            @Override
            public OrganisationView get(OrganisationId id) {
                return new OrganisationView(
                        id,
                        kinds.getOrDefault(id, OrganisationKind.RESIDENTS_COMMITTEE),
                        nameOf(id.value()),
                        Optional.of(COMMUNITY),
                        Optional.of(STREET));
            }

            @Override
            public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> nameOf(id.value())));
            }

            @Override
            public Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), this::get));
            }

            @Override
            public List<OrganisationView> ofKind(OrganisationKind kind) {
                return List.of();
            }

            @Override
            public List<OrganisationView> inCommunity(OrganisationId community) {
                return Stream.of(RC, OC, PSC).map(this::get).toList();
            }

            @Override
            public Set<OrganisationId> communitiesOf(OrganisationId street) {
                return communities();
            }

            @Override
            public Set<OrganisationId> communitiesOf(Collection<OrganisationId> streets) {
                return communities();
            }

            @Override
            public Set<OrganisationId> communities() {
                return Set.of(COMMUNITY, OTHER_COMMUNITY);
            }

            @Override
            public OrganisationId streetOf(OrganisationId community) {
                return STREET;
            }
        };
    }

    private static String nameOf(String id) {
        return "名 " + id;
    }
}
