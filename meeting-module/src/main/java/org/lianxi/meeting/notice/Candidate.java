package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;

/** Somebody who can be invited, or come in another's place. */
public record Candidate(PersonId person, String name, boolean isMandated) {}
