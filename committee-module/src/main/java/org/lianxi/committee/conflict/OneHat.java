package org.lianxi.committee.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;

/** SOD-08: nobody counts for two parties. */
public final class OneHat {

    private OneHat() {}

    /**
     * For which party somebody counts.
     *
     * @param maySpeakFor the parties whose organisations have made the person a delegate
     * @param declared what the person has declared for the meeting
     * @return the declared one; without a declaration the first; none for who is nobody's delegate
     */
    public static Optional<Party> choose(Set<Party> maySpeakFor, Optional<Party> declared) {
        return declared.filter(maySpeakFor::contains)
                .or(() -> maySpeakFor.stream().sorted().findFirst());
    }

    /** Whether people are counted twice. */
    public static List<Breach> judge(Map<Party, List<PersonId>> counted) {
        Map<PersonId, List<Party>> hats = new LinkedHashMap<>();
        new TreeMap<>(counted)
                .forEach((party, people) -> people.forEach(person ->
                        hats.computeIfAbsent(person, each -> new ArrayList<>()).add(party)));
        return hats.entrySet().stream()
                .flatMap(each -> Breach.when(
                        each.getValue().stream().distinct().count() > 1, SodRule.SOD_08, each.getKey(), each.getValue())
                        .stream())
                .toList();
    }
}
