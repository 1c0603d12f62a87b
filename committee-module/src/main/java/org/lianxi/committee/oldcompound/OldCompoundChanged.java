package org.lianxi.committee.oldcompound;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Something about an old compound was assessed, decided or done. */
public record OldCompoundChanged(
        PersonId person, CompoundId compound, String change, Map<String, String> more, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("compound", compound.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> all = new HashMap<>(more);
        all.put("change", change);
        return Map.copyOf(all);
    }
}
