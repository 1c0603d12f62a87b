package org.lianxi.committee.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The register of compounds, for reading. */
public interface Compounds {

    /**
     * One compound.
     *
     * @throws UnknownCompound if there is none of this id
     */
    CompoundView get(CompoundId id);

    /** Several compounds by id, in a fixed number of queries. */
    default Map<CompoundId, CompoundView> views(Collection<CompoundId> ids) {
        return ids.stream().distinct().collect(Collectors.toUnmodifiableMap(Function.identity(), this::get));
    }

    /** The compounds of a community, by name. */
    List<CompoundView> inCommunity(OrganisationId community);

    /**
     * The compounds among which a person chooses: those where the person's organisation has a seat, or all of the
     * person's community or street, by name.
     */
    List<CompoundView> visibleTo(PersonId person);

    /** Names by id, in one query; an unknown id is missing from the answer. */
    Map<CompoundId, String> names(Collection<CompoundId> ids);
}
