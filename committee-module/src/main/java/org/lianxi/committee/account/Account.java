package org.lianxi.committee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    Account(PersonId person, Login login, String passwordHash) {
        this.person = person.value();
        this.login = login.value();
        this.passwordHash = passwordHash;
    }

    void change(String newPasswordHash) {
        passwordHash = newPasswordHash;
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
