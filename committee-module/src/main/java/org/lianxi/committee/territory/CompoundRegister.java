package org.lianxi.committee.territory;

import java.time.LocalDate;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The register of compounds, for writing; it keeps the days of everything. It asks nobody's permission: only use cases that
 * ask may call it.
 */
public interface CompoundRegister {

    /** Enters a compound whose seats are vacant. */
    CompoundId enter(CompoundFacts facts, LocalDate from);

    /**
     * Alters a compound from this day; yesterday stays as it was.
     *
     * @throws UnknownCompound if there is none of this id
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what is known of it is younger than this day
     */
    void alter(CompoundId compound, CompoundFacts facts, LocalDate from);

    /** Enters a building. */
    BuildingId build(CompoundId compound, String name, int entranceUnits, int households, LocalDate from);

    /**
     * Takes a building out of the compound after this day.
     *
     * @throws UnknownBuilding if the compound has none of this id
     */
    void demolish(CompoundId compound, BuildingId building, LocalDate lastDay);

    /** Records how far two compounds lie apart. */
    void distance(CompoundId one, CompoundId other, int metres);

    /** Lets an organisation work in a compound without a seat, from this day. */
    void place(CompoundId compound, OrganisationId organisation, LocalDate from);

    /** Ends that an organisation works in a compound. */
    void withdraw(CompoundId compound, OrganisationId organisation, LocalDate lastDay);
}
