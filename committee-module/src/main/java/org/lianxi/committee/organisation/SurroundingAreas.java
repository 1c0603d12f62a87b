package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.List;

/** In which areas a place lies. */
public interface SurroundingAreas {

    /**
     * The place itself first, then the areas around it on that day up to the city: of a community its street, its district
     * and its city, in one query. Nothing for an unknown place.
     */
    List<Area> around(OrganisationId place, LocalDate day);

    /** One of them. */
    record Area(OrganisationId id, OrganisationKind kind) {}
}
