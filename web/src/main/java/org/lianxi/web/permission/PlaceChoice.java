package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Scope;

/** The streets, each with its communities below it, to choose a place from. */
@RequestScoped
public class PlaceChoice {

    /** Chosen instead of a place: the whole product. */
    static final String EVERYWHERE = "ALL";

    @Inject
    private Organisations organisations;

    /**
     * A place.
     *
     * @param label with the street's name before a community's
     */
    public record Place(String id, String label, OrganisationView organisation) {}

    /** All of them, a street before its communities. */
    public List<Place> places() {
        Map<Optional<OrganisationId>, List<OrganisationView>> communities =
                organisations.ofKind(OrganisationKind.COMMUNITY).stream()
                        .collect(Collectors.groupingBy(OrganisationView::street));
        List<Place> places = new ArrayList<>();
        for (OrganisationView street : organisations.ofKind(OrganisationKind.STREET)) {
            places.add(new Place(street.id().value(), street.name(), street));
            communities
                    .getOrDefault(Optional.of(street.id()), List.of())
                    .forEach(each ->
                            places.add(new Place(each.id().value(), street.name() + " · " + each.name(), each)));
        }
        return places;
    }

    /** Where something is to be done. */
    public Scope scope(String place, String organisation) {
        if (place.equals(EVERYWHERE)) {
            return Scope.everywhere();
        }
        OrganisationView chosen = organisations.get(new OrganisationId(place));
        if (chosen.kind() == OrganisationKind.STREET) {
            return Scope.street(chosen.id());
        }
        return organisation.isBlank()
                ? Scope.community(chosen.id())
                : Scope.organisation(chosen.id(), new OrganisationId(organisation));
    }
}
