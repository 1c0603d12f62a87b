package org.lianxi.committee.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who acts in the product. */
@Entity
@Table(name = "committee_person")
class Person {

    @Id
    private String id;

    @Column(name = "display_name")
    private String displayName;

    /** For JPA. */
    protected Person() {}

    Person(String displayName) {
        this.id = PersonId.fresh().value();
        this.displayName = displayName;
    }

    PersonView view() {
        return new PersonView(new PersonId(id), displayName);
    }
}
