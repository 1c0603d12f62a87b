package org.lianxi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;

/** Names of persons, organisations and compounds on a page; each is asked for once per page. */
@Named
@RequestScoped
public class People {

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    @Inject
    private Compounds compounds;

    private final Map<CompoundId, String> compoundsKnown = new HashMap<>();
    private final Map<PersonId, String> personsKnown = new HashMap<>();
    private final Map<OrganisationId, String> organisationsKnown = new HashMap<>();

    /** The role title of a person; nothing for nobody. */
    public String name(@Nullable Object person) {
        Object plain = person instanceof Optional<?> optional ? optional.orElse(null) : person;
        return plain instanceof PersonId id
                ? personsKnown.computeIfAbsent(
                        id, each -> persons.names(List.of(each)).getOrDefault(each, ""))
                : "";
    }

    /** The name of an organisation; nothing for none. */
    public String organisation(@Nullable Object organisation) {
        Object plain = organisation instanceof Optional<?> optional ? optional.orElse(null) : organisation;
        return plain instanceof OrganisationId id
                ? organisationsKnown.computeIfAbsent(
                        id, each -> organisations.names(List.of(each)).getOrDefault(each, ""))
                : "";
    }

    /** The name of a compound; nothing for one that nobody knows. */
    public String compound(CompoundId compound) {
        return compoundsKnown.computeIfAbsent(
                compound, each -> compounds.names(List.of(each)).getOrDefault(each, ""));
    }
}
