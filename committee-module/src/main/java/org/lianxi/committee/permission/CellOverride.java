package org.lianxi.committee.permission;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * What a cell of the matrix says instead in one street or community.
 *
 * @param id names the approved proposal
 * @param place the street or the community
 * @param reach what holds there for the role
 * @param from the first day
 * @param until the first day on which the matrix holds again; empty while it is open
 */
public record CellOverride(
        String id,
        Action action,
        Role role,
        OrganisationId place,
        Reach reach,
        LocalDate from,
        Optional<LocalDate> until) {}
