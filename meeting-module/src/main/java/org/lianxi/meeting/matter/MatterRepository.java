package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps the matters. */
interface MatterRepository {

    void add(Matter matter);

    /**
     * One matter.
     *
     * @throws UnknownMatter when there is none with this id
     */
    Matter get(MatterId id);

    /** Several matters in one query; unknown ids are left out. */
    List<Matter> get(Collection<MatterId> ids);

    /** Those that are to be screened at this moment or later. Others wait until the act that asks has ended. */
    List<Matter> awaitingScreeningFrom(Instant moment);

    /** The matters that were merged into this one, or that it was split into. */
    List<Matter> linkedTo(MatterId id);
}
