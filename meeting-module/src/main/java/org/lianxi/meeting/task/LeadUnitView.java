package org.lianxi.meeting.task;

import org.lianxi.committee.organisation.OrganisationId;

/** A unit to which a task can be assigned; {@code isObliged} says whether it has a duty from the resolution. */
public record LeadUnitView(OrganisationId organisation, String name, boolean isObliged) {}
