package org.lianxi.meeting.matter;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The secretary's answer: where the matter belongs, by which rule ({@link MatterRoute#rule()}) and why. */
public record ScreeningView(MatterRoute route, String reason, PersonId by, String byName, Instant at) {}
