package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** What the list reads of an account and its person in one query. */
record AccountRow(
        PersonId person, String displayName, String login, AccountState state, boolean isLinked, long version) {}
