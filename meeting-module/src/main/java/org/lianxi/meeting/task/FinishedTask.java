package org.lianxi.meeting.task;

import org.lianxi.committee.organisation.OrganisationId;

/** A task that is signed off. */
public record FinishedTask(TaskId id, String title, OrganisationId leadUnit) {}
