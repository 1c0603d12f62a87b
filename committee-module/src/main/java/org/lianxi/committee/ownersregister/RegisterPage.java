package org.lianxi.committee.ownersregister;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.ownersvote.Weight;

/**
 * A compound's owners' register in sums: not one owner and not one unit leaves it.
 *
 * @param versions the newest first
 * @param counts of the newest, by kind
 * @param sums heads and area of the newest, without parking and with it
 * @param undelivered units for which the developer votes
 */
public record RegisterPage(
        List<RegisterView> versions, List<UnitCount> counts, Optional<Sums> sums, int undelivered, boolean mayImport) {

    /** Keeps unmodifiable copies. */
    public RegisterPage {
        versions = List.copyOf(versions);
        counts = List.copyOf(counts);
    }

    /** Heads and area without parking and with it. */
    public record Sums(Weight withoutParking, Weight withParking) {}
}
