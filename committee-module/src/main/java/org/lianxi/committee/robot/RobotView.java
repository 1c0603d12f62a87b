package org.lianxi.committee.robot;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/** A robot as it is shown: its address is never shown again. */
public record RobotView(RobotId id, OrganisationId community, RobotKind kind, String name, Instant addedAt) {}
