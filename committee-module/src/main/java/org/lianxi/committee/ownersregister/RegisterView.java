package org.lianxi.committee.ownersregister;

import java.time.Instant;
import org.lianxi.committee.territory.CompoundId;

/**
 * One version of a compound's owners' register.
 *
 * @param number counted from 1 in its compound
 * @param isDropped whether its units were deleted, since no vote needs them any more
 */
public record RegisterView(
        OwnersRegisterId id, CompoundId compound, int number, Instant enteredAt, int units, boolean isDropped) {}
