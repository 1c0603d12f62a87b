package org.lianxi.meeting.whistle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.matter.MatterId;

/** The calls of departments. */
public interface WhistleViews {

    /**
     * One call.
     *
     * @throws UnknownWhistle if there is none with this id
     */
    WhistleView get(PersonId by, WhistleId id);

    /** Those that the person may read, newest first; a liaison reads those of the own department. */
    Page<WhistleLine> page(PersonId by, WhistleFilter filter, PageRequest page);

    /** Response and solution rate of a period over all that the person may read. DOMAIN §6 K18. */
    WhistleFigures figures(PersonId by, LocalDate from, LocalDate until);

    /** Whether the person may call departments to this matter now. */
    boolean mayRaise(PersonId by, MatterId matter);

    /** Departments and utilities that can be called from this community, by name. */
    List<OrganisationView> departments(OrganisationId community);

    /** What calls are about. */
    Map<WhistleId, TitleInCompound> titles(Collection<WhistleId> ids);
}
