package org.lianxi.meeting.backfill;

import java.time.Instant;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingType;

/**
 * What a paper meeting was: first step. Title 0 to 120 characters (empty: named by its day), place 1 to 200 characters, held
 * before now.
 */
public record BackfillHead(
        CompoundId compound, MeetingType type, String title, String place, Instant heldFrom, Instant heldUntil) {}
