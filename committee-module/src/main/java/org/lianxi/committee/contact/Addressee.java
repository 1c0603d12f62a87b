package org.lianxi.committee.contact;

import java.util.Locale;
import java.util.Set;

/** Where and how a person is told by e-mail. */
public record Addressee(String address, Locale language, Set<Subscription> subscriptions) {

    public Addressee {
        subscriptions = Set.copyOf(subscriptions);
    }

    /** Never the address itself. */
    @Override
    public String toString() {
        return "an addressee";
    }
}
