package org.lianxi.committee.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * The register of who stands for which party of a compound, for writing. It asks nobody's permission: only use cases that ask
 * may call it.
 */
public interface SeatRegister {

    /**
     * Lets a body stand for a party from a moment; one of the same kind that stood there leaves, one of another kind stays
     * as the rules of substitution want it.
     *
     * @param buildings from which owners' representatives come; empty for all others
     */
    void seat(CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings, Instant moment);

    /**
     * Ends that a body stands for a party.
     *
     * @throws SeatNotHeld if it does not
     */
    void vacate(CompoundId compound, Party party, OrganisationId organisation, Instant moment);

    /** Gives every seat of one organisation to another. */
    void handOver(OrganisationId predecessor, OrganisationId successor, Instant moment);

    /**
     * Records a term of office; one that begins on the same day is corrected.
     *
     * @throws TermsOverlap if another term lies on one of these days
     */
    void term(OrganisationId committee, LocalDate from, LocalDate until);

    /** Where an owners' committee has come into office beside a property management committee that has not left its seat. */
    List<ReplacedCommittee> replaced(Instant moment);
}
