package org.lianxi.committee.outbox;

import org.lianxi.committee.mandate.PersonId;

/**
 * A message on its way to a person.
 *
 * @param key the same in every try, for a recipient that knows what has arrived already
 * @param audience as whom the person is told
 */
public record Parcel(MessageView message, String key, PersonId person, String audience) {}
