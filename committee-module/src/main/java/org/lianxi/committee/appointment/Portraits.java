package org.lianxi.committee.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

/** Gives mandates and papers their names: two queries however many there are. */
@Dependent
class Portraits {

    private final Persons persons;
    private final Organisations organisations;

    @Inject
    Portraits(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    /** Shows mandates; the papers tell which delegate counts. */
    List<PostView> of(List<Mandate> mandates, List<DelegateAuthorisation> papers, Instant now) {
        Map<PersonId, String> names = persons.names(mandates.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.person()), each.inDelegationOf().stream()))
                .toList());
        Map<OrganisationId, OrganisationView> places =
                organisations.views(mandates.stream().map(Mandate::organisation).toList());
        return mandates.stream()
                .map(each -> shown(each, names, Optional.ofNullable(places.get(each.organisation())), papers, now))
                .toList();
    }

    List<AuthorisationView> ofPapers(List<DelegateAuthorisation> papers, Instant now) {
        Map<PersonId, String> names =
                persons.names(papers.stream().map(DelegateAuthorisation::person).toList());
        Map<OrganisationId, String> places = organisations.names(
                papers.stream().map(DelegateAuthorisation::organisation).toList());
        return papers.stream()
                .map(each -> new AuthorisationView(
                        each,
                        names.getOrDefault(each.person(), ""),
                        places.getOrDefault(each.organisation(), ""),
                        each.isInForceAt(now)))
                .toList();
    }

    private static PostView shown(
            Mandate mandate,
            Map<PersonId, String> names,
            Optional<OrganisationView> place,
            List<DelegateAuthorisation> papers,
            Instant now) {
        boolean needsPaper = place.map(each -> mandate.post().needsAuthorisationIn(each.kind()))
                .orElse(false);
        boolean hasPaper = papers.stream()
                .anyMatch(each -> each.person().equals(mandate.person())
                        && each.organisation().equals(mandate.organisation())
                        && each.isInForceAt(now));
        Tense tense = tense(mandate, now);
        return new PostView(
                mandate.id(),
                mandate.person(),
                names.getOrDefault(mandate.person(), ""),
                mandate.post(),
                mandate.organisation(),
                place.map(OrganisationView::name).orElse(""),
                mandate.from(),
                mandate.until(),
                mandate.inDelegationOf().map(principal -> names.getOrDefault(principal, "")),
                needsPaper && !hasPaper && tense != Tense.PAST,
                mandate.post().mayBeDelegated() && mandate.inDelegationOf().isEmpty() && tense == Tense.NOW,
                tense);
    }

    private static Tense tense(Mandate mandate, Instant now) {
        if (now.isBefore(mandate.from())) {
            return Tense.FUTURE;
        }
        return mandate.isInForceAt(now) ? Tense.NOW : Tense.PAST;
    }
}
