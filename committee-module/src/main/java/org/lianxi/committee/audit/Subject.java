package org.lianxi.committee.audit;

/**
 * What an act was done to.
 *
 * @param kind the glossary's word in small letters, e.g. {@code matter}
 * @param id its id
 */
public record Subject(String kind, String id) {}
