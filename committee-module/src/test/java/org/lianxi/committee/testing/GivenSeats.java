package org.lianxi.committee.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.seating.SeatResult;
import org.lianxi.committee.seating.SeatRule;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Seats;

/** Seats in memory. */
public final class GivenSeats implements Seats {

    private final Map<CompoundId, Map<Party, OrganisationId>> seats = new LinkedHashMap<>();
    private final Map<CompoundId, OrganisationId> communities = new LinkedHashMap<>();

    /** Fills a seat of a compound in a community. */
    public GivenSeats seat(OrganisationId community, CompoundId compound, Party party, OrganisationId organisation) {
        communities.put(compound, community);
        seats.computeIfAbsent(compound, each -> new EnumMap<>(Party.class)).put(party, organisation);
        return this;
    }

    @Override
    public Map<Party, OrganisationId> of(CompoundId compound) {
        return Map.copyOf(seats.getOrDefault(compound, Map.of()));
    }

    @Override
    public SeatPlan planAt(CompoundId compound, Instant moment) {
        Map<Party, OrganisationId> held = of(compound);
        return new SeatPlan(
                Stream.of(SeatRule.RESIDENTS_COMMITTEE, SeatRule.OWNERS_COMMITTEE, SeatRule.PROPERTY_SERVICE_COMPANY)
                        .map(rule -> new SeatResult(
                                held.containsKey(rule.party()) ? rule : vacant(rule.party()),
                                Optional.ofNullable(held.get(rule.party())),
                                Optional.empty(),
                                0))
                        .toList());
    }

    private static SeatRule vacant(Party party) {
        return switch (party) {
            case RESIDENTS_COMMITTEE -> SeatRule.NO_RESIDENTS_COMMITTEE;
            case OWNERS -> SeatRule.NO_OWNERS_BODY;
            case PROPERTY_SERVICE -> SeatRule.NO_SERVICE;
        };
    }

    @Override
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> organisations) {
        return communities.entrySet().stream()
                .filter(each -> of(each.getKey()).values().stream().anyMatch(organisations::contains))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<OrganisationId> seatedIn(OrganisationId community) {
        return communities.entrySet().stream()
                .filter(each -> each.getValue().equals(community))
                .flatMap(each -> of(each.getKey()).values().stream())
                .collect(Collectors.toSet());
    }
}
