package org.lianxi.bpmn.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** Mandates given by a test. */
final class GivenMandates implements Mandates {

    private final List<Mandate> mandates = new ArrayList<>();
    private int questionsForHolders;

    Mandate appoint(PersonId person, Post post, String organisation) {
        Mandate mandate = new Mandate(
                new MandateId("m-" + mandates.size()),
                person,
                post,
                new OrganisationId(organisation),
                Instant.EPOCH,
                Optional.empty());
        mandates.add(mandate);
        return mandate;
    }

    void end(Mandate mandate) {
        mandates.remove(mandate);
    }

    @Override
    public List<Mandate> of(PersonId person) {
        return mandates.stream()
                .filter(mandate -> mandate.person().equals(person))
                .toList();
    }

    @Override
    public List<PersonId> holders(Post post, OrganisationId organisation) {
        return mandates.stream()
                .filter(mandate ->
                        mandate.post() == post && mandate.organisation().equals(organisation))
                .map(Mandate::person)
                .toList();
    }

    int questionsForHolders() {
        return questionsForHolders;
    }

    @Override
    public Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations) {
        questionsForHolders++;
        Map<OrganisationId, List<PersonId>> holders = new HashMap<>();
        organisations.forEach(organisation -> holders.put(organisation, holders(post, organisation)));
        return holders;
    }

    @Override
    public List<Mandate> heldIn(Collection<OrganisationId> organisations) {
        return mandates.stream()
                .filter(mandate -> organisations.contains(mandate.organisation()))
                .toList();
    }
}
