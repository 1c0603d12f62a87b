package org.lianxi.meeting.matter;

import java.time.Instant;

/** Who has decided about a route besides the secretary. */
public record RouteDecisionView(String byName, Instant at) {}
