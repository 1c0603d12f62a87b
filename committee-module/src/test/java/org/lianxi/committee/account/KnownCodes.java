package org.lianxi.committee.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.secondfactor.SecondFactors;

/** Second factors with one code that is always right. */
final class KnownCodes implements SecondFactors {

    private final Map<PersonId, String> codes = new HashMap<>();

    void enrol(PersonId person, String code) {
        codes.put(person, code);
    }

    @Override
    public boolean isEnrolled(PersonId person) {
        return codes.containsKey(person);
    }

    @Override
    public Set<PersonId> enrolledAmong(Collection<PersonId> persons) {
        return codes.keySet().stream().filter(persons::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean accepts(PersonId person, String code) {
        return code.equals(codes.get(person));
    }

    @Override
    public void remove(PersonId person) {
        codes.remove(person);
    }
}
