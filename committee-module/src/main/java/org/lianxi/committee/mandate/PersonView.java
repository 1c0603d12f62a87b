package org.lianxi.committee.mandate;

/**
 * A person as others see it.
 *
 * @param displayName what is shown; in demonstration data the title of the role, never a personal name
 */
public record PersonView(PersonId id, String displayName) {}
