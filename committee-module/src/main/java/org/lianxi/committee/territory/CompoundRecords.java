package org.lianxi.committee.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** What the register remembers of compounds, by day. No secret, so nobody is asked for a permission. */
public interface CompoundRecords {

    /**
     * Everything about a compound as it is now.
     *
     * @throws UnknownCompound if there is none of this id
     */
    CompoundCard card(CompoundId id);

    /** What the register says now. */
    CompoundFacts facts(CompoundId id);

    /** What was true from when to when, the newest first. */
    List<CompoundChange> history(CompoundId id);

    /** Who stood for which party from when to when, the newest first; at most 200. */
    List<SeatHistory> seats(CompoundId id);

    /** Compounds of today, by name. */
    Page<CompoundView> search(CompoundFilter filter, PageRequest page);

    /** The compounds that lay in a community on a day, by name. */
    List<CompoundView> inCommunity(OrganisationId community, LocalDate day);

    /** The sums of an area, however large, as they were on a day. */
    TerritoryFigures figures(OrganisationId area, LocalDate day);

    /** The compound of this name in the community, if there is one today. */
    Optional<CompoundId> find(String name, OrganisationId community);

    /** The compounds in which an organisation stands for a party or works now, by name. */
    List<CompoundView> of(OrganisationId organisation);
}
