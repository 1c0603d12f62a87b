package org.lianxi.committee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** That an account is linked with a subject of an identity provider. */
@Entity
@Table(name = "committee_linked_subject")
class LinkedAccount {

    @Id
    @Column(name = "subject_digest")
    private String subject;

    @Column(name = "person_id")
    private String person;

    @Column(name = "linked_at")
    private Instant linkedAt;

    /** For JPA. */
    protected LinkedAccount() {}

    LinkedAccount(LinkedSubject subject, PersonId person, Instant moment) {
        this.subject = subject.digest();
        this.person = person.value();
        this.linkedAt = moment;
    }

    PersonId person() {
        return new PersonId(person);
    }

    @Override
    public String toString() {
        return person + " since " + linkedAt;
    }
}
