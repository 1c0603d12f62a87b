package org.lianxi.web.demonstration;

/**
 * An account with which the demonstration city can be tried.
 *
 * @param displayName whose it is, by title
 * @param role the same in English, for those who cannot read the title
 */
public record DemonstrationAccount(String login, String displayName, String role) {}
