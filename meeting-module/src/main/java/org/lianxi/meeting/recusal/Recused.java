package org.lianxi.meeting.recusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;

/**
 * Somebody who is kept from an item.
 *
 * @param party for which the person sits, if for one
 * @param conflicts why, the gravest first; empty when the person said so or a challenge was upheld
 * @param ground by what it is known
 */
public record Recused(
        PersonId person,
        Capacity capacity,
        Optional<Party> party,
        ConflictGround ground,
        List<Conflict> conflicts,
        Instant since) {

    public Recused {
        conflicts = List.copyOf(conflicts);
    }
}
