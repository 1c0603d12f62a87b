package org.lianxi.committee.account;

/** An account with the role title of its person. */
record NamedAccount(Account account, String displayName) {}
