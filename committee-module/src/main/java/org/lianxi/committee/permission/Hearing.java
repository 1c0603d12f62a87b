package org.lianxi.committee.permission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A person's roles before a place.
 *
 * @param seated the communities in which the organisation asked about has a seat, where that matters
 * @param streets the streets of the district asked about, where that matters
 */
record Hearing(
        List<HeldRole> held,
        Place place,
        List<CellOverride> overrides,
        Set<OrganisationId> seated,
        Set<OrganisationId> streets) {

    Hearing(List<HeldRole> held, Place place, List<CellOverride> overrides) {
        this(held, place, overrides, Set.of(), Set.of());
    }

    Hearing withSeats(Set<OrganisationId> communities) {
        return new Hearing(held, place, overrides, communities, streets);
    }

    Hearing withStreets(Set<OrganisationId> ofDistrict) {
        return new Hearing(held, place, overrides, seated, ofDistrict);
    }

    Reach reach(HeldRole each, Action action) {
        return each.role()
                .flatMap(role -> place.override(overrides, role, action))
                .map(CellOverride::reach)
                .orElseGet(() -> each.reach(action));
    }

    Finding finding(HeldRole each, Action action) {
        if (place.isOfStreet() && StreetTable.allows(each, action, place)) {
            return Finding.ALLOWS;
        }
        if (each.role().isEmpty()) {
            return Finding.NO_COLUMN;
        }
        return switch (reach(each, action)) {
            case NOWHERE -> Finding.CELL_EMPTY;
            case AGGREGATED -> Finding.ONLY_SUMS;
            case OWN_ORGANISATION -> isFor(each) ? Finding.ALLOWS : Finding.OTHER_ORGANISATION;
            case COMMUNITY -> worksHere(each) || sitsAtStreet(each, action) ? Finding.ALLOWS : Finding.OTHER_PLACE;
            case STREET -> isInStreetOf(each) ? Finding.ALLOWS : Finding.OTHER_PLACE;
            case DISTRICT -> place.street().map(streets::contains).orElse(false) ? Finding.ALLOWS : Finding.OTHER_PLACE;
            case EVERYWHERE -> Finding.ALLOWS;
        };
    }

    /** A list shows the communities in which the own organisation works as well. */
    boolean lists(HeldRole each, Action action) {
        Finding finding = finding(each, action);
        return finding == Finding.ALLOWS || (finding == Finding.OTHER_ORGANISATION && worksHere(each));
    }

    private boolean isFor(HeldRole each) {
        return place.scope().organisation().map(each.id()::equals).orElse(false);
    }

    private boolean worksHere(HeldRole each) {
        Optional<OrganisationId> here = place.scope().community();
        return here.isPresent() && (each.organisation().community().equals(here) || seated.contains(here.get()));
    }

    /** At the street's own meeting whoever works in one of its communities reads and takes part, and does nothing else. */
    private boolean sitsAtStreet(HeldRole each, Action action) {
        return place.isOfStreet() && StreetTable.isTakingPart(action) && isInStreetOf(each);
    }

    private boolean isInStreetOf(HeldRole each) {
        return place.street().isPresent() && each.organisation().street().equals(place.street());
    }
}
