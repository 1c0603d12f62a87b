package org.lianxi.committee.oldcompound;

import java.time.LocalDate;

/**
 * What somebody has found out about an old compound.
 *
 * @param assessedOn the day on which the demand was assessed, today or earlier
 * @param will whether the owners want to be managed with others
 */
public record Assessment(Demand demand, LocalDate assessedOn, OwnersWill will) {}
