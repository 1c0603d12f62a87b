package org.lianxi.committee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** What lets a person in: a login and the hash of a password. */
@Entity
@Table(name = "committee_account")
class Account {

    @Id
    @Column(name = "person_id")
    private String person;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private @Nullable Instant passwordSetAt;

    @Column(name = "temporary_until")
    private @Nullable Instant temporaryUntil;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Column(name = "first_password_batch")
    private @Nullable String firstPasswordBatch;

    private boolean demonstration;

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    Account(PersonId person, Login login, String passwordHash, Instant moment) {
        this.person = person.value();
        this.login = login.value();
        this.passwordHash = passwordHash;
        this.passwordSetAt = moment;
    }

    /** The person's own choice. */
    void change(String newPasswordHash, Instant moment) {
        passwordHash = newPasswordHash;
        passwordSetAt = moment;
        temporaryUntil = null;
        firstPasswordBatch = null;
    }

    /** A password that somebody else has seen: it opens the door to its change, and for a while only. */
    void lend(String temporaryHash, Instant until) {
        passwordHash = temporaryHash;
        temporaryUntil = until;
        firstPasswordBatch = null;
    }

    /** The same for one of many that were opened together; while it lasts, another list replaces this password. */
    void lendInBatch(String temporaryHash, Instant until, AccountBatch batch) {
        lend(temporaryHash, until);
        firstPasswordBatch = batch.value();
    }

    /** The same password, hashed as the settings want it now. */
    void rehash(String sameHashedAnew) {
        passwordHash = sameHashedAnew;
    }

    void suspend(Instant moment) {
        suspendedAt = moment;
    }

    void resume() {
        suspendedAt = null;
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    boolean isExpiredAt(Instant moment) {
        return temporaryUntil != null && !moment.isBefore(temporaryUntil);
    }

    boolean mustChangePassword(PasswordPolicy policy, Instant moment) {
        return temporaryUntil != null || (!demonstration && policy.isTooOld(passwordSetAt, moment));
    }

    boolean isDemonstration() {
        return demonstration;
    }

    AccountState state() {
        if (isSuspended()) {
            return AccountState.SUSPENDED;
        }
        return temporaryUntil == null ? AccountState.OPEN : AccountState.AWAITING_OWN_PASSWORD;
    }

    int version() {
        return version;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Login login() {
        return new Login(login);
    }

    String passwordHash() {
        return passwordHash;
    }
}
