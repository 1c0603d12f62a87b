package org.lianxi.meeting.notice;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * Whom the notices of a meeting reached, all versions taken together.
 *
 * @param reached who opened or answered one, or was told of it
 * @param attempts to reach somebody otherwise than on the portal, the first first
 */
public record NoticeReach(Set<PersonId> reached, List<ContactAttempt> attempts) {

    public NoticeReach {
        reached = Set.copyOf(reached);
        attempts = List.copyOf(attempts);
    }
}
