package org.lianxi.committee.territory;

import java.util.List;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.seating.OnePlusTwoPlusN;
import org.lianxi.committee.seating.SeatPlan;

/**
 * Everything about a compound.
 *
 * @param present organisations that work there without a seat: the branch, the self-governing ones, grids
 * @param standing who stands for a party, substitutes included
 */
public record CompoundCard(
        CompoundView compound,
        int version,
        CompoundFlags flags,
        List<BuildingView> buildings,
        List<NeighbourView> neighbours,
        List<OrganisationView> present,
        List<SeatHistory> standing,
        SeatPlan seats,
        OnePlusTwoPlusN onePlusTwoPlusN) {}
