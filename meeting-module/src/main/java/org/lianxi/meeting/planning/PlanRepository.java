package org.lianxi.meeting.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the plans. */
interface PlanRepository {

    void add(YearPlan plan);

    /**
     * One edition to look at.
     *
     * @throws UnknownPlan if there is none with this id
     */
    YearPlan get(PlanId id);

    /**
     * One edition that nobody else changes until the transaction ends.
     *
     * @throws UnknownPlan if there is none with this id
     */
    YearPlan hold(PlanId id);

    /** The edition of a sitting, held. */
    YearPlan holdOf(PlannedSittingId sitting);

    /** Writes what has changed so far. */
    void write();

    /** The edition in force of which this meeting is one, held. */
    Optional<YearPlan> holdOf(MeetingId meeting);

    /** All editions of a place for a year, newest first. */
    List<YearPlan> editions(OrganisationId place, int year);

    /** The edition in force for a year in which a compound sits; that of a joint sitting too. */
    Optional<YearPlan> inForce(CompoundId compound, int year);

    /** The edition in force, and the draft if there is one, of each of these places: newest year first. */
    Page<YearPlan> current(Collection<OrganisationId> places, PageRequest page);

    /** How many sittings each of these has; one without any is missing. */
    Map<PlanId, Long> sittings(Collection<PlanId> plans);

    /** Sittings of editions in force that begin between two moments and became nothing yet, earliest first. */
    List<PlannedSitting> free(Instant from, Instant until);

    /** The same in these places. */
    List<PlannedSitting> free(Instant from, Instant until, Collection<OrganisationId> places);
}
