package org.lianxi.committee.robot;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** All robots. */
interface RobotRepository {

    void add(Robot robot);

    Optional<Robot> find(RobotId id);

    /** Those of some communities, oldest first. */
    List<Robot> in(Collection<OrganisationId> communities);

    void remove(Robot robot);

    /** Whether the time of the next post had come; it is then moved to {@code next}. */
    boolean reserve(RobotId id, Instant now, Instant next);

    /** The next post comes no earlier than this. */
    void rest(RobotId id, Instant until);
}
