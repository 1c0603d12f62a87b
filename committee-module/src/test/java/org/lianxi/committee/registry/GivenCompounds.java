package org.lianxi.committee.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.seating.OnePlusTwoPlusN;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundCard;
import org.lianxi.committee.territory.CompoundChange;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundFilter;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.ReplacedCommittee;
import org.lianxi.committee.territory.SeatHistory;
import org.lianxi.committee.territory.SeatRegister;
import org.lianxi.committee.territory.TerritoryFigures;
import org.lianxi.committee.territory.UnknownBuilding;
import org.lianxi.committee.territory.UnknownCompound;
import org.lianxi.committee.testing.GivenSeats;

/** A register of compounds in memory, without days. */
final class GivenCompounds implements Compounds, CompoundRecords, CompoundRegister, SeatRegister {

    private final Organisations organisations;
    private final Map<CompoundId, CompoundFacts> register = new LinkedHashMap<>();
    private final Map<CompoundId, List<BuildingView>> buildings = new LinkedHashMap<>();
    private final Map<OrganisationId, OrganisationId> handedOver = new LinkedHashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<ReplacedCommittee> replaced = new ArrayList<>();
    private final GivenSeats seats = new GivenSeats();

    GivenCompounds(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<Party, OrganisationId> seatsOf(CompoundId compound) {
        return seats.of(compound);
    }

    Map<OrganisationId, OrganisationId> handedOver() {
        return handedOver;
    }

    List<ReplacedCommittee> replaced() {
        return replaced;
    }

    List<String> terms() {
        return terms;
    }

    @Override
    public CompoundView get(CompoundId id) {
        CompoundFacts facts = facts(id);
        return new CompoundView(
                id,
                facts.name(),
                facts.households(),
                facts.community(),
                organisations.get(facts.community()).name(),
                organisations.streetOf(facts.community()));
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community) {
        return register.keySet().stream()
                .map(this::get)
                .filter(each -> each.community().equals(community))
                .toList();
    }

    @Override
    public List<CompoundView> visibleTo(PersonId person) {
        return register.keySet().stream().map(this::get).toList();
    }

    @Override
    public Map<CompoundId, String> names(Collection<CompoundId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(each -> each, each -> get(each).name()));
    }

    @Override
    public CompoundCard card(CompoundId id) {
        SeatPlan plan = seats.planAt(id, Instant.EPOCH);
        return new CompoundCard(
                get(id),
                1,
                facts(id).flags(),
                buildings.getOrDefault(id, List.of()),
                List.of(),
                List.of(),
                List.of(),
                plan,
                OnePlusTwoPlusN.of(false, plan, 0));
    }

    @Override
    public CompoundFacts facts(CompoundId id) {
        return Optional.ofNullable(register.get(id)).orElseThrow(() -> new UnknownCompound(id));
    }

    @Override
    public List<CompoundChange> history(CompoundId id) {
        return List.of(new CompoundChange(LocalDate.EPOCH, Optional.empty(), facts(id)));
    }

    @Override
    public List<SeatHistory> seats(CompoundId id) {
        return List.of();
    }

    @Override
    public Page<CompoundView> search(CompoundFilter filter, PageRequest page) {
        return Page.empty(page);
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community, LocalDate day) {
        return inCommunity(community);
    }

    @Override
    public TerritoryFigures figures(OrganisationId area, LocalDate day) {
        return new TerritoryFigures(0, 0, 0, 0, 0);
    }

    @Override
    public Optional<CompoundId> find(String name, OrganisationId community) {
        return Optional.empty();
    }

    @Override
    public List<CompoundView> of(OrganisationId organisation) {
        return List.of();
    }

    @Override
    public CompoundId enter(CompoundFacts facts, LocalDate from) {
        CompoundId id = CompoundId.fresh();
        register.put(id, facts);
        return id;
    }

    @Override
    public void alter(CompoundId compound, CompoundFacts facts, LocalDate from) {
        register.put(get(compound).id(), facts);
    }

    @Override
    public BuildingId build(CompoundId compound, String name, int entranceUnits, int households, LocalDate from) {
        BuildingView building = new BuildingView(BuildingId.fresh(), name, entranceUnits, households, from);
        buildings.computeIfAbsent(compound, each -> new ArrayList<>()).add(building);
        return building.id();
    }

    @Override
    public void demolish(CompoundId compound, BuildingId building, LocalDate lastDay) {
        boolean stood = buildings.getOrDefault(compound, new ArrayList<>()).removeIf(each -> each.id()
                .equals(building));
        if (!stood) {
            throw new UnknownBuilding(building);
        }
    }

    @Override
    public void distance(CompoundId one, CompoundId other, int metres) {
        get(one);
        get(other);
    }

    @Override
    public void place(CompoundId compound, OrganisationId organisation, LocalDate from) {
        get(compound);
    }

    @Override
    public void withdraw(CompoundId compound, OrganisationId organisation, LocalDate lastDay) {
        get(compound);
    }

    @Override
    public void seat(
            CompoundId compound,
            Party party,
            OrganisationId organisation,
            Set<BuildingId> representing,
            Instant moment) {
        seats.seat(get(compound).community(), compound, party, organisation);
    }

    @Override
    public void vacate(CompoundId compound, Party party, OrganisationId organisation, Instant moment) {
        get(compound);
    }

    @Override
    public List<ReplacedCommittee> replaced(Instant moment) {
        return replaced;
    }

    @Override
    public void handOver(OrganisationId predecessor, OrganisationId successor, Instant moment) {
        handedOver.put(predecessor, successor);
    }

    @Override
    public void term(OrganisationId committee, LocalDate from, LocalDate until) {
        terms.add(committee + " " + from + ".." + until);
    }
}
