package org.lianxi.committee.personaldata;

import java.util.List;

/**
 * A table that holds data about persons.
 *
 * @param whose columns with the id of a person
 * @param copied other columns of which the person gets a copy
 * @param secret columns about the person that nobody gets, such as hashes of passwords
 */
public record Holding(
        String table, Purpose purpose, Fate fate, List<String> whose, List<String> copied, List<String> secret) {

    /** Keeps unmodifiable copies. */
    public Holding {
        whose = List.copyOf(whose);
        copied = List.copyOf(copied);
        secret = List.copyOf(secret);
    }

    /** Whether it is known whose a row is. */
    public boolean isByPerson() {
        return !whose.isEmpty();
    }
}
