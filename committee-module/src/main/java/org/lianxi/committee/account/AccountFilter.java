package org.lianxi.committee.account;

import java.util.Optional;

/**
 * Which accounts are wanted.
 *
 * @param text how login or display name begins or, for the display name, what is in it; empty for all
 */
public record AccountFilter(String text, Optional<AccountState> state) {}
