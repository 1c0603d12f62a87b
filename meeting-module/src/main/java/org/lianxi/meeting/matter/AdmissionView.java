package org.lianxi.meeting.matter;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The party secretary's answer: admitted to the backlog or refused, and why. */
public record AdmissionView(boolean admitted, String reason, PersonId by, String byName, Instant at) {}
