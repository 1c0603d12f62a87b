package org.lianxi.committee.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of separation of duties is broken.
 *
 * @param facts ids and names of constants that show it, in the order in which the rule's text speaks of them
 */
public record Breach(SodRule rule, List<String> facts) {

    public Breach {
        facts = List.copyOf(facts);
    }

    static Optional<Breach> when(boolean isBroken, SodRule rule, Object... facts) {
        return isBroken
                ? Optional.of(
                        new Breach(rule, Stream.of(facts).map(Object::toString).toList()))
                : Optional.empty();
    }
}
