package org.lianxi.meeting.matter;

/**
 * What a screening says.
 *
 * @param route the confirmed one
 * @param reason the answer to the submitter, 1 to 1000 characters
 * @param deviation why not the proposed route; 10 to 1000 characters when it is another, empty otherwise
 */
public record ScreeningDraft(MatterAnswers answers, MatterRoute route, String reason, String deviation) {}
