package org.lianxi.committee.registry;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.HistoryLine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundChange;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.SeatHistory;

/** What the registers remember of how things came to be. */
public interface ReadRegisterHistory {

    /**
     * Everything that ever changed about an organisation, the newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the registers' history there
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     */
    List<HistoryLine> of(PersonId by, OrganisationId organisation);

    /**
     * What was true of a compound from when to when, the newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the registers' history there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     */
    List<CompoundChange> of(PersonId by, CompoundId compound);

    /**
     * Who stood for which party of a compound from when to when, the newest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the registers' history there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     */
    List<SeatHistory> seatsOf(PersonId by, CompoundId compound);
}
