package org.lianxi.committee.conflict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Who has ties to some companies at one moment, by post and by declaration. Judges items without asking anybody again.
 *
 * @param companies those that are companies at all: a residents' or owners' committee has no conflict with itself
 */
public record Ties(Set<OrganisationId> companies, List<Mandate> posts, List<InterestView> declared) {

    public Ties {
        companies = Set.copyOf(companies);
        posts = List.copyOf(posts);
        declared = List.copyOf(declared);
    }

    /**
     * The conflicts of a person with what an item concerns. SOD-02: whoever holds a post in a company is recused where it
     * is obliged, paid, evaluated or compared; who sits for the company itself still consents for it to a duty, since
     * nobody else can (DOMAIN §4.2 A0).
     *
     * @param sitsFor the organisation for which the person sits, if it is for one
     */
    public List<Conflict> conflictsOf(PersonId person, Optional<OrganisationId> sitsFor, Collection<Concern> concerns) {
        return concerns.stream()
                .filter(concern -> companies.contains(concern.organisation()))
                .filter(concern ->
                        concern.interest() != Interest.OBLIGED || !sitsFor.equals(Optional.of(concern.organisation())))
                .sorted(Comparator.comparing(Concern::interest))
                .flatMap(concern -> Stream.concat(byPost(person, concern), byDeclaration(person, concern)))
                .toList();
    }

    /** Whether the person has a tie to the company, whatever is at stake. */
    public boolean bind(PersonId person, OrganisationId company) {
        return posts.stream()
                        .anyMatch(held -> held.person().equals(person)
                                && held.organisation().equals(company))
                || declared.stream()
                        .anyMatch(each -> each.person().equals(person)
                                && each.organisation().equals(company));
    }

    private Stream<Conflict> byPost(PersonId person, Concern concern) {
        return posts.stream()
                .filter(held ->
                        held.person().equals(person) && held.organisation().equals(concern.organisation()))
                .map(held -> new Conflict(
                        person,
                        SodRule.SOD_02,
                        ConflictGround.POST,
                        concern.organisation(),
                        concern.interest(),
                        Optional.of(held.post()),
                        held.from()));
    }

    private Stream<Conflict> byDeclaration(PersonId person, Concern concern) {
        return declared.stream()
                .filter(each ->
                        each.person().equals(person) && each.organisation().equals(concern.organisation()))
                .map(each -> new Conflict(
                        person,
                        each.kind().rule(),
                        ConflictGround.DECLARATION,
                        concern.organisation(),
                        concern.interest(),
                        Optional.empty(),
                        each.declaredAt()));
    }
}
