package org.lianxi.committee.account;

import jakarta.persistence.EntityManager;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;

/** The real register of accounts, for tests of other rooms on the real tables. */
public final class StoredAccounts {

    private StoredAccounts() {}

    /** What writes. */
    public static AccountRegister register(EntityManager entityManager, SetClock clock, RecordedActs acts) {
        return new KeepingAccountRegister(
                new JpaAccounts(entityManager), new PlainPasswords(), new GivenAccountSettings(), clock, acts);
    }

    /** What hands out. */
    public static IssueFirstPasswords firstPasswords(
            EntityManager entityManager, GivenPermissions permissions, SetClock clock, RecordedActs acts) {
        return new IssuingFirstPasswords(
                permissions,
                new JpaAccounts(entityManager),
                new PlainPasswords(),
                new GivenAccountSettings(),
                clock,
                acts);
    }
}
