package org.lianxi.meeting.supervision;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** What meetings, resolutions and tasks add up to, for those who supervise an area: numbers, no record. */
public interface FigureViews {

    /**
     * One line per community, by street and name; a community without anything is there with zeros.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if there is no community over which the person may sum up
     */
    List<CommunityFigures> of(PersonId by);

    /** The communities over which the person may sum up; empty for most people. */
    Set<OrganisationId> communities(PersonId by);
}
