package org.lianxi.meeting.notice;

import org.lianxi.meeting.convening.NewSitting;

/**
 * A postponement.
 *
 * @param reason 1 to 500 characters
 * @param seenPostponements how often the meeting had been postponed when the person looked
 */
public record PostponementDraft(NewSitting sitting, PostponementCause cause, String reason, int seenPostponements) {}
