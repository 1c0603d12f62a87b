package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The register of organisations, for writing; it keeps the days of everything. It asks nobody's permission: only use cases
 * that ask may call it.
 */
public interface OrganisationRegister {

    /** Enters the organisation within which all others lie. */
    OrganisationId enterUppermost(OrganisationKind kind, String name);

    /**
     * Enters an organisation and relates it territorially.
     *
     * @throws UnknownOrganisation if the surrounding organisation is unknown
     */
    OrganisationId enter(OrganisationKind kind, String name, OrganisationId within, LocalDate from);

    /**
     * Enters a relation between two organisations of the register.
     *
     * @throws CyclicRelation if the upper stands below the lower on one of these days
     * @throws RelationThereAlready if they are so related on one of these days
     * @throws UpperThereAlready if the kind allows one upper only and there is another on one of these days
     */
    RelationId relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until);

    /**
     * Ends a relation with this day as its last.
     *
     * @throws UnknownRelation if there is none of this id
     * @throws RelationEnded if it has an end
     * @throws EndBeforeBeginning if it begins later
     */
    RelationView end(RelationId relation, LocalDate lastDay);

    /**
     * Gives an organisation another name from this day.
     *
     * @throws EndBeforeBeginning if its present name is not older
     */
    void rename(OrganisationId id, String name, LocalDate from);

    /**
     * Moves an organisation, with all that lies in it, into the area of another.
     *
     * @throws CyclicRelation if that area lies in it
     * @throws EndBeforeBeginning if it has not lain longer where it lies
     */
    void move(OrganisationId id, OrganisationId within, LocalDate from);

    /**
     * Lets one organisation take the place of another: everything below it, of every kind, and its area.
     *
     * @throws OrganisationEnded if one of them does not exist any more
     * @throws CyclicRelation if the successor lies in the predecessor
     * @throws EndBeforeBeginning if one of them is not older than this day
     */
    void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate from);

    /** Records how a party organisation is formed and how many full members it has from this day. */
    void count(OrganisationId id, PartyStrength strength, LocalDate from);
}
