package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.UnknownCompound;
import org.lianxi.committee.testing.GivenSeats;

/** A register of compounds in memory. */
final class GivenCompounds implements Compounds, CompoundRegister {

    private final Organisations organisations;
    private final Map<CompoundId, CompoundView> register = new LinkedHashMap<>();
    private final GivenSeats seats = new GivenSeats();

    GivenCompounds(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<Party, OrganisationId> of(CompoundId compound) {
        return seats.of(compound);
    }

    @Override
    public CompoundView get(CompoundId id) {
        return Optional.ofNullable(register.get(id)).orElseThrow(() -> new UnknownCompound(id));
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community) {
        return register.values().stream()
                .filter(each -> each.community().equals(community))
                .toList();
    }

    @Override
    public List<CompoundView> visibleTo(PersonId person) {
        return List.copyOf(register.values());
    }

    @Override
    public Map<CompoundId, String> names(Collection<CompoundId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(each -> each, each -> get(each).name()));
    }

    @Override
    public CompoundId enter(String name, OrganisationId community, int households) {
        CompoundId id = CompoundId.fresh();
        String communityName = organisations.get(community).name();
        register.put(
                id,
                new CompoundView(id, name, households, community, communityName, organisations.streetOf(community)));
        return id;
    }

    @Override
    public void seat(CompoundId compound, Party party, OrganisationId organisation, Instant moment) {
        seats.seat(get(compound).community(), compound, party, organisation);
    }
}
