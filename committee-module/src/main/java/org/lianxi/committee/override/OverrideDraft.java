package org.lianxi.committee.override;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;

/**
 * A cell of the matrix that shall say something else in one place.
 *
 * @param place the street or the community
 * @param reach what shall hold there
 * @param reason why; shown to everybody
 * @param from the first day
 * @param until the first day on which the matrix holds again; empty while it is open
 */
public record OverrideDraft(
        Action action,
        Role role,
        OrganisationId place,
        Reach reach,
        String reason,
        LocalDate from,
        Optional<LocalDate> until) {}
