package org.lianxi.meeting.source;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;

/** Keeps the sources, and which matters go on for them. */
interface SourceRepository {

    void add(MatterSource source);

    void add(SourceCourse course);

    void remove(SourceCourse course);

    /**
     * One source.
     *
     * @throws UnknownSource when there is none with this id
     */
    MatterSource get(SourceId id);

    /** The source of this number, if it was recorded. */
    Optional<MatterSource> find(OrganisationId community, MatterOrigin origin, String number);

    /** Which of these numbers are recorded, in one query. */
    List<String> recorded(OrganisationId community, MatterOrigin origin, Collection<String> numbers);

    /** Of the matters themselves, whichever goes on for them. */
    List<SourceCourse> coursesOf(Collection<MatterId> matters);

    /** For which the matter goes on. */
    List<SourceCourse> carriedBy(MatterId matter);

    List<SourceCourse> coursesOf(SourceId source);

    /** The soonest limit of those for which the matter goes on and that have no answer. */
    Optional<Instant> shortestLimit(MatterId carrier);
}
