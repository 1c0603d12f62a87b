package org.lianxi.committee.account;

/**
 * One's own account.
 *
 * @param hasSecondFactor whether the sign-in asks for a code
 * @param isExempt whether it would, were this no demonstration
 * @param isLinked whether an identity provider can sign the person in
 */
public record OwnAccountView(String login, boolean hasSecondFactor, boolean isExempt, boolean isLinked) {}
