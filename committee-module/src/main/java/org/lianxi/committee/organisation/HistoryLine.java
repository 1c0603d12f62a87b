package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One change in the life of an organisation.
 *
 * @param day from which it holds
 * @param name the new name
 * @param relation the kind of relation that began or ended
 * @param other the other organisation
 * @param counted how many members were counted, in which form
 */
public record HistoryLine(
        LocalDate day,
        Change change,
        Optional<String> name,
        Optional<RelationKind> relation,
        Optional<OrganisationId> other,
        Optional<PartyStrength> counted) {

    /** What changed. */
    public enum Change {
        FOUNDED,
        RENAMED,
        /** Came under another. */
        PUT_BELOW,
        /** Left another; the day is the first without it. */
        LEFT,
        /** Got another below. */
        GOT_BELOW,
        /** Lost another below. */
        LOST_BELOW,
        /** Took the place of another. */
        TOOK_OVER,
        /** Another took its place. */
        SUCCEEDED_BY,
        /** Its members were counted. */
        COUNTED
    }
}
