package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.web.security.SignedIn;

/** The places that can have rules of their own: the districts, then the streets, each with its communities below it. */
@RequestScoped
public class RulePlaces {

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    /**
     * A place.
     *
     * @param label with the street's name before a community's
     */
    public record Place(String id, String label) {}

    /** All of them. */
    public List<Place> all() {
        List<Place> places = new ArrayList<>();
        organisations
                .ofKind(OrganisationKind.DISTRICT)
                .forEach(each -> places.add(new Place(each.id().value(), each.name())));
        Map<Optional<OrganisationId>, List<OrganisationView>> communities =
                organisations.ofKind(OrganisationKind.COMMUNITY).stream()
                        .collect(Collectors.groupingBy(OrganisationView::street));
        for (OrganisationView street : organisations.ofKind(OrganisationKind.STREET)) {
            places.add(new Place(street.id().value(), street.name()));
            communities
                    .getOrDefault(Optional.of(street.id()), List.of())
                    .forEach(each -> places.add(new Place(each.id().value(), street.name() + " · " + each.name())));
        }
        return places;
    }

    /** Where the reader is at home: the community of a post, else its street, else the first place there is. */
    public Optional<OrganisationId> own() {
        List<OrganisationId> held =
                signedIn.posts().stream().map(Mandate::organisation).distinct().toList();
        List<OrganisationView> views = List.copyOf(organisations.views(held).values());
        return Stream.concat(
                        Stream.concat(
                                views.stream().flatMap(each -> each.community().stream()),
                                views.stream().flatMap(each -> each.street().stream())),
                        views.stream()
                                .filter(each -> each.kind() == OrganisationKind.DISTRICT)
                                .map(OrganisationView::id))
                .findFirst()
                .or(() -> all().stream()
                        .map(each -> new OrganisationId(each.id()))
                        .findFirst());
    }
}
